package nl.driehoek.ui.family;

import java.time.Clock;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.Emphasis;
import nl.driehoek.domain.family.InformationAmount;
import nl.driehoek.domain.family.InterpreterMode;
import nl.driehoek.domain.family.Relation;
import nl.driehoek.service.LabelCheck;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Rule;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.reading.LabelNote;
import org.kordamp.ikonli.feather.Feather;

/** The groups of fields about a parent, each a card. */
final class ParentCards {

    private final Texts texts;
    private final Clock clock;
    private final FamilyWords words;
    private final ParentFields fields;

    ParentCards(Texts texts, Clock clock, ParentFields fields) {
        this.texts = texts;
        this.clock = clock;
        this.words = new FamilyWords(texts);
        this.fields = fields;
    }

    private Form form() {
        return new Form(texts, clock);
    }

    Card person() {
        Form form = form().fields(s -> s.together(t -> t.text(
                                "pupil.form.call-name",
                                fields.callName,
                                f -> f.rule(Rule.of(fields.callName).must(_ -> fields.named(), "pupil.form.name.how")))
                        .text("pupil.form.prefix", fields.prefix)
                        .text("pupil.form.surname", fields.surname))
                .together(t -> t.text("pupil.form.first-names", fields.firstNames)
                        .text("pupil.form.initials", fields.initials))
                .together(t -> t.choice(
                                "family.entry.relation",
                                Arrays.asList(Relation.values()),
                                words::relation,
                                fields.relation)
                        .text("family.parent.words", fields.words, f -> f.prompt("family.parent.words.prompt")))
                .text("family.parent.addressed", fields.addressedAs, f -> f.prompt("family.parent.addressed.prompt")));
        return Card.titled(texts.get("family.parent.person"), form.node());
    }

    Card reach() {
        Form form = form().fields(
                        s -> s.text("family.entry.phones", fields.phones, f -> f.hint("family.parent.phones.hint"))
                                .text("family.entry.mail", fields.mail)
                                .text("family.parent.street", fields.street)
                                .together(t -> t.text("family.parent.postcode", fields.postcode)
                                        .text("family.parent.town", fields.town)));
        return Card.titled(texts.get("family.parent.reach"), form.node());
    }

    Card custody() {
        Form form = form().fields(s -> s.segments(
                        "family.parent.authority",
                        Arrays.asList(Authority.values()),
                        words::authority,
                        fields.authority)
                .together(t ->
                        t.date("family.parent.since", fields.since).text("family.parent.checked-by", fields.checkedBy))
                .area("family.parent.evidence", fields.evidence, 1, f -> f.prompt("family.parent.evidence.prompt")));
        VBox list = new VBox();
        list.getStyleClass().add("parent-rows");
        Runnable show = () -> list.getChildren()
                .setAll(fields.restrictions.stream().map(this::restriction).toList());
        fields.restrictions.addListener((javafx.collections.ListChangeListener<ParentFields.Restriction>) change -> {
            while (change.next()) {
                if (change.wasAdded() || change.wasRemoved()) {
                    show.run();
                }
            }
        });
        show.run();
        Button add = Buttons.quiet(Feather.PLUS, texts.get("family.parent.restriction.add"), () -> {
            ParentFields.Restriction next = new ParentFields.Restriction();
            next.from.set(java.time.LocalDate.now(clock));
            fields.restrictions.add(next);
        });
        return Card.titled(texts.get("family.parent.custody"), form.node(), list, add);
    }

    private Node restriction(ParentFields.Restriction restriction) {
        Form form = form().fields(s -> s.area(
                        "family.parent.restriction",
                        restriction.text,
                        1,
                        f -> f.rule(Rule.filled(restriction.text, "family.parent.restriction.how"))
                                .beside(Buttons.bare(
                                        Feather.X,
                                        texts.get("family.parent.restriction.remove"),
                                        () -> fields.restrictions.remove(restriction))))
                .together(t -> t.date(
                                "family.parent.from",
                                restriction.from,
                                f -> f.rule(Rule.chosen(restriction.from, "family.parent.from.how")))
                        .date(
                                "family.parent.until",
                                restriction.until,
                                f -> f.optional()
                                        .rule(Rule.of(restriction.until)
                                                .must(_ -> restriction.inOrder(), "family.parent.until.how")))));
        return form.node();
    }

    Card agreement() {
        Form form = form().fields(s -> s.together(t -> t.text(
                                "family.agreement.channel",
                                fields.channel,
                                f -> f.prompt("family.agreement.channel.prompt"))
                        .text("family.agreement.times", fields.times, f -> f.prompt("family.agreement.times.prompt")))
                .together(t -> t.text("family.agreement.person", fields.contactPerson)
                        .text(
                                "family.agreement.frequency",
                                fields.frequency,
                                f -> f.prompt("family.agreement.frequency.prompt")))
                .choice(
                        "family.agreement.amount",
                        Arrays.asList(InformationAmount.values()),
                        words::amount,
                        fields.amount)
                .choice("family.agreement.emphasis", Arrays.asList(Emphasis.values()), words::emphasis, fields.emphasis)
                .text("family.agreement.language", fields.agreedLanguage)
                .area(
                        "family.agreement.together",
                        fields.together,
                        2,
                        f -> f.prompt("family.agreement.together.prompt")));
        return Card.titled(texts.get("family.agreement.title"), form.node());
    }

    Card possibilities() {
        Form form = form().fields(s -> s.together(t -> t.text("family.possible.working-days", fields.workingDays)
                        .text("family.possible.times", fields.possibleTimes))
                .together(t -> t.text("family.possible.travel", fields.travel)
                        .text("family.possible.child-care", fields.childCare)));
        return Card.titled(texts.get("family.possible.title"), form.node());
    }

    Card language() {
        Form form = form().fields(s -> s.text("family.language.best", fields.language)
                .check("family.language.reading", fields.helpWithReading)
                .check("family.language.short", fields.shortSentences)
                .check("family.language.pictures", fields.pictures)
                .check("family.language.repeat", fields.repeat)
                .check("family.language.tell-back", fields.tellBack)
                .check("family.language.large", fields.largeType));
        Form interpreter = form().fields(s -> s.choice(
                        "family.interpreter.title",
                        Arrays.asList(InterpreterMode.values()),
                        words::interpreter,
                        fields.interpreter)
                .together(t -> t.text("family.interpreter.language", fields.interpreterLanguage)
                        .text("family.interpreter.bureau", fields.bureau))
                .check("family.interpreter.confirmed", fields.confirmed));
        return Card.titled(
                texts.get("family.language.title"),
                form.node(),
                interpreter.node(),
                Notice.info(texts.get("family.interpreter.never-child")));
    }

    Card note(LabelCheck labels) {
        Form form = form().fields(s -> s.area("family.parent.note", fields.note, 2));
        return Card.internal(
                texts.get("family.parent.internal"),
                texts.get("family.parent.internal.who"),
                form.node(),
                new LabelNote(texts, labels, fields.note, fields.together));
    }
}
