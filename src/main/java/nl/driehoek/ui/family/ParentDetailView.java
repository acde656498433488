package nl.driehoek.ui.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.service.LabelCheck;
import nl.driehoek.service.PupilCare;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.Question;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Avatar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.part.PageHeader;
import nl.driehoek.ui.common.part.Party;
import nl.driehoek.ui.common.part.PartyCard;
import nl.driehoek.ui.common.part.SaveIndicator;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.common.view.Width;
import org.kordamp.ikonli.feather.Feather;

/** One parent: how to reach each other, gezag, contact agreement, what is possible, what helps to understand. */
public final class ParentDetailView extends View {

    private final ViewContext context;
    private final Texts texts;
    private final PupilCare care;
    private final LabelCheck labels;
    private final Target.Parent target;
    private final ParentModel model;
    private final BooleanProperty ownDetails = new SimpleBooleanProperty();

    /** The parent that {@code target} names. */
    public ParentDetailView(ViewContext context, PupilCare care, LabelCheck labels, Target.Parent target) {
        this.context = context;
        this.texts = context.texts();
        this.care = care;
        this.labels = labels;
        this.target = target;
        this.model = new ParentModel(care, context.tasks(), target.pupil(), target.parent());
        useSheet("pupil.css");
        model.saver.whenChangedElsewhere(this::differs);
        model.head.addListener((_, _, head) -> {
            setTop(header(head));
            showCards();
        });
    }

    @Override
    protected void onShown() {
        follow(context.width().width(), _ -> showCards());
        follow(context.parentView().onProperty(), _ -> {
            ownDetails.set(false);
            showCards();
        });
        model.load(() -> context.navigator().back());
    }

    @Override
    protected void onHidden() {
        model.saver.flush();
    }

    private PageHeader header(ParentModel.Head head) {
        FamilyMember member = head.member().value();
        var name = member.parent().name();
        String child = head.pupil().name().spoken();
        SaveIndicator saved = new SaveIndicator(texts, model.saver::saveNow);
        saved.stateProperty().bind(model.saver.stateProperty());
        return new PageHeader(texts, context.width(), name.full())
                .back(texts.get("family.back", child), this::toFamily)
                .lead(new Avatar(name.callName(), name.surname())
                        .of(Party.PARENTS)
                        .big())
                .facts(texts.get(
                        "family.of",
                        new FamilyWords(texts).relation(member.link()),
                        head.pupil().name().full()))
                .save(saved)
                .action(Buttons.secondary(
                        Feather.HEART,
                        texts.get("family.parent.roles"),
                        () -> context.navigator().go(new Target.RoleProfile(target.pupil(), target.parent()))))
                .seldom(texts.get("family.parent.unlink", child), () -> askUnlink(head));
    }

    private void toFamily() {
        context.navigator().go(new Target.Pupil(target.pupil(), Target.PupilTab.FAMILY));
    }

    private void showCards() {
        if (model.head.get() == null) {
            return;
        }
        ParentCards cards = new ParentCards(texts, care.clock(), model.fields);
        boolean looks = context.parentView().isOn();
        List<VBox> left = new ArrayList<>(List.of(cards.person()));
        left.add(looks && !ownDetails.get() ? hidden() : cards.reach());
        left.add(cards.custody());
        List<VBox> right = new ArrayList<>(List.of(cards.agreement(), cards.possibilities(), cards.language()));
        if (!looks) {
            right.add(cards.note(labels));
            children().ifPresent(left::add);
        }
        if (context.width().get() == Width.SMALL) {
            left.addAll(right);
            setCenter(scrolling(new VBox(PartyCard.below(left))));
        } else {
            Node columns = PartyCard.sideBySide(List.of(PartyCard.below(left), PartyCard.below(right)));
            setCenter(scrolling(new VBox(columns)));
        }
        focusFirstIn(getCenter());
    }

    private VBox hidden() {
        String name = model.head.get().member().value().parent().name().spoken();
        Notice notice = Notice.info(Feather.EYE, texts.get("family.parent.hidden"))
                .action(Buttons.compact(Buttons.secondary(texts.get("family.parent.show-own", name), () -> {
                    ownDetails.set(true);
                    showCards();
                })));
        return new VBox(notice);
    }

    private Optional<Card> children() {
        List<Pupil> others = model.head.get().children().stream()
                .filter(child -> !child.id().equals(target.pupil()))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Card card = Card.titled(texts.get("family.parent.also-of"));
        card.getStyleClass().add("rows-card");
        others.forEach(child -> card.with(new ListRow(child.name().full())
                .lead(new Avatar(child.name().callName(), child.name().surname()))
                .opens(() -> context.navigator().go(new Target.Pupil(child.id(), Target.PupilTab.FAMILY)))));
        return Optional.of(card);
    }

    private void askUnlink(ParentModel.Head head) {
        String name = head.member().value().parent().name().full();
        String child = head.pupil().name().spoken();
        Question question = new Question(
                texts.get("family.unlink.title", name, child),
                texts.get("family.unlink.explain"),
                texts.get("family.unlink.verb"),
                texts.get("family.unlink.keep"));
        context.dialogs()
                .confirm(
                        question,
                        () -> model.unlink(link -> {
                            toFamily();
                            context.toasts().undoable(texts.get("family.unlink.done", name), () -> model.link(link));
                        }));
    }

    private void differs(Stored<FamilyMember> theirs) {
        Parent mine = model.member().parent();
        Parent saved = theirs.value().parent();
        Differences differences = new Differences(texts)
                .compare(
                        texts.get("family.entry.name"),
                        mine.name().full(),
                        saved.name().full())
                .compare(
                        texts.get("family.entry.phones"),
                        String.join(", ", mine.details().phones()),
                        String.join(", ", saved.details().phones()))
                .compare(
                        texts.get("family.entry.mail"),
                        mine.details().mail(),
                        saved.details().mail())
                .compare(
                        texts.get("family.agreement.title"),
                        FamilyCard.agreed(mine.sheet().agreement()),
                        FamilyCard.agreed(saved.sheet().agreement()))
                .compare(
                        texts.get("family.agreement.together"),
                        mine.sheet().agreement().together(),
                        saved.sheet().agreement().together())
                .compare(
                        texts.get("family.parent.note"),
                        mine.sheet().note(),
                        saved.sheet().note());
        differences.ask(
                context,
                () -> {
                    model.saver.basedOn(theirs.revision());
                    model.saver.saveNow();
                },
                () -> model.take(theirs));
    }
}
