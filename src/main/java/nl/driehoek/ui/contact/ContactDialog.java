package nl.driehoek.ui.contact;

import java.util.List;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.service.SituationGuide;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Field;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Rule;
import nl.driehoek.ui.common.form.Section;
import nl.driehoek.ui.common.reading.LabelNote;

/** Contact vastleggen: who, what, tone and what school promised, in under a minute. */
class ContactDialog extends QuickDialog {

    private static final List<Channel> CHANNELS =
            List.of(Channel.AT_THE_DOOR, Channel.PHONE, Channel.MESSAGE, Channel.MEETING, Channel.HOME);

    private final Texts texts;
    private final ContactDesk desk;
    private final Form form;

    ContactDialog(ViewContext context, ContactDesk desk, List<Pupil> pupils) {
        super(context, desk, pupils);
        this.texts = context.texts();
        this.desk = desk;
        this.form = new Form(texts, desk.clock())
                .fields(this::essence)
                .fields(this::circumstances)
                .fields(this::promise);
    }

    private void essence(Section section) {
        ContactModel model = model();
        PeopleChips people = new PeopleChips(texts, model.people(), model.chosen());
        section.field(
                        "contact.pupil",
                        chooser(),
                        chooser().search(),
                        f -> f.rule(Rule.chosen(model.pupil(), "contact.pupil.missing")))
                .area("contact.what", model.what(), 2, f -> f.rule(Rule.filled(model.what(), "contact.what.missing")))
                .segments(
                        "contact.tone",
                        List.of(Tone.values()),
                        new ContactWords(texts)::tone,
                        model.tone(),
                        f -> f.rule(Rule.chosen(model.tone(), "contact.tone.missing"))
                                .hint("contact.tone.hint"))
                .node(new LabelNote(texts, desk.labels(), model.what()))
                .node(Chosen.people(texts, "contact.who", people));
    }

    private void circumstances(Section section) {
        ContactModel model = model();
        ContactWords words = new ContactWords(texts);
        section.together(s -> s.choice(
                                "contact.situation",
                                List.of(Situation.values()),
                                situation -> SituationGuide.of(situation, texts).name(),
                                model.situation())
                        .date(
                                "contact.day",
                                model.day(),
                                f -> f.rule(Rule.chosen(model.day(), "contact.day.missing")
                                        .must(day -> !day.isAfter(desk.today()), "contact.day.later"))))
                .segments("contact.channel", CHANNELS, words::channel, model.channel())
                .segments("contact.initiative", List.of(Initiative.values()), words::initiative, model.initiative());
    }

    private void promise(Section section) {
        section.together(s -> s.text("contact.promise", model().promise(), Field::optional)
                .date("contact.promise.by", model().promiseBy(), Field::optional));
    }

    @Override
    DialogCard card(ViewContext context) {
        return new DialogCard(texts, texts.get("contact.title")).note(texts.get("contact.good.note"));
    }

    @Override
    Form form() {
        return form;
    }

    @Override
    void save() {
        model().save(id -> saved(id, texts.get("contact.saved")));
    }
}
