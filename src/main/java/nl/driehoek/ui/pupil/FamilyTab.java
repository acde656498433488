package nl.driehoek.ui.pupil;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.FamilySituation;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.pupil.Placement;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.service.PupilCare;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.form.DutchDays;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Avatar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.part.PartyCard;
import nl.driehoek.ui.common.view.Width;
import nl.driehoek.ui.common.work.Work;
import nl.driehoek.ui.family.FamilyCard;
import nl.driehoek.ui.family.FamilyEntryView;
import org.kordamp.ikonli.feather.Feather;

/** Parents and family: the list in its order, brothers and sisters, the line at school; entering parents in place. */
final class FamilyTab {

    private final ViewContext context;
    private final Texts texts;
    private final PupilCare care;
    private final DossierData data;
    private final Runnable reload;
    private final VBox page = new VBox();
    private boolean entering;

    FamilyTab(ViewContext context, PupilCare care, DossierData data, Runnable reload) {
        this.context = context;
        this.texts = context.texts();
        this.care = care;
        this.data = data;
        this.reload = reload;
        show();
    }

    Node node() {
        return page;
    }

    /** Whether parents are being entered; then the tab must not be built anew. */
    boolean entering() {
        return entering;
    }

    /** A pupil without parents begins with the rows to enter them. */
    void beginWhenEmpty() {
        if (data.family().isEmpty()) {
            enter();
        }
    }

    private void enter() {
        entering = true;
        FamilyEntryView entry = new FamilyEntryView(context, care.families(), data.id(), () -> {
            entering = false;
            show();
            reload.run();
        });
        page.getChildren().setAll(entry);
        entry.focusFirst();
    }

    private void show() {
        List<VBox> side = new ArrayList<>();
        if (!context.parentView().isOn() && !data.siblings().isEmpty()) {
            side.add(siblings());
        }
        side.add(line());
        VBox right = PartyCard.below(side);
        boolean small = context.width().get() == Width.SMALL;
        page.getChildren()
                .setAll(
                        small
                                ? PartyCard.below(List.of(parents(), right))
                                : PartyCard.sideBySide(List.of(parents(), right)));
    }

    private VBox parents() {
        FamilySituation situation = data.pupil().value().family();
        Button add = Buttons.quiet(Feather.USER_PLUS, texts.get("family.card.add"), this::enter);
        List<FamilyMember> family = data.family().stream().map(Stored::value).toList();
        FamilyCard rows =
                new FamilyCard(texts, context.navigator(), context.parentView().isOn());
        Card card = rows.card(data.id(), family, situation, this::enter);
        List<Node> found =
                card.getChildren().stream().filter(ListRow.class::isInstance).toList();
        for (int at = 0; at < found.size(); at++) {
            ParentId parent = family.get(at).parent().id();
            found.get(at).addEventFilter(KeyEvent.KEY_PRESSED, event -> moveByKey(event, parent));
        }
        VBox box = new VBox(card);
        if (!family.isEmpty()) {
            card.with(add);
            if (family.size() > 1) {
                card.with(Labels.caption(texts.get("family.order.how")));
            }
        }
        long unknown = family.stream()
                .filter(member -> member.link().custody().authority() == Authority.UNKNOWN)
                .count();
        if (unknown > 0) {
            box.getChildren().addFirst(Notice.needsUs(texts.get("family.authority.ask", unknown)));
        }
        box.getStyleClass().add("one-below-other");
        return box;
    }

    private void moveByKey(KeyEvent event, ParentId parent) {
        boolean up = event.getCode() == KeyCode.UP && event.isAltDown();
        boolean down = event.getCode() == KeyCode.DOWN && event.isAltDown();
        if (!up && !down) {
            return;
        }
        event.consume();
        List<ParentId> order = new ArrayList<>(data.family().stream()
                .map(member -> member.value().parent().id())
                .toList());
        int at = order.indexOf(parent);
        int to = at + (up ? -1 : 1);
        if (to >= 0 && to < order.size()) {
            order.remove(at);
            order.add(to, parent);
            Work.doing(() -> care.families().reorder(data.id(), order))
                    .onSuccess(_ -> reload.run())
                    .runOn(context.tasks());
        }
    }

    private Card siblings() {
        Card card = Card.titled(texts.get("family.siblings"));
        for (Pupil child : data.siblings()) {
            card.with(new ListRow(child.name().full())
                    .lead(new Avatar(child.name().callName(), child.name().surname()))
                    .opens(() -> context.navigator().go(new Target.Pupil(child.id(), Target.PupilTab.OVERVIEW))));
        }
        return card;
    }

    private Card line() {
        Card card = Card.titled(texts.get("pupil.line.title"));
        DutchDays days = new DutchDays(texts, data.today());
        if (data.placements().isEmpty()) {
            card.with(Labels.quiet(texts.get("pupil.line.empty")));
        }
        for (Placement stretch : data.placements().reversed()) {
            String from = days.inFull(stretch.from());
            Optional<String> until = stretch.until().map(days::inFull);
            String when = until.map(end -> texts.get("pupil.line.from-until", from, end))
                    .orElseGet(() -> texts.get("pupil.line.from", from));
            String group = stretch.group().isEmpty() ? texts.get("pupil.form.no-group") : stretch.group();
            ListRow row = new ListRow(group).caption(when);
            card.with(stretch.teachers().isEmpty() ? row : row.context(stretch.teachers()));
        }
        return card;
    }
}
