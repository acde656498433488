package nl.driehoek.ui.nvc;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.service.NvcSheets;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.form.DutchDates;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.EmptyState;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.PageHeader;
import nl.driehoek.ui.common.part.RowKeys;
import nl.driehoek.ui.common.part.RowMenu;
import nl.driehoek.ui.common.part.StatusChip;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.common.work.Work;
import org.kordamp.ikonli.feather.Feather;

/** The sheets the signed-in colleague wrote. */
public final class NvcSheetsView extends View {

    private final ViewContext context;
    private final BooleanProperty creating = new SimpleBooleanProperty();
    private final NvcSheets sheets;
    private final ZoneId zone;
    private final VBox body = new VBox();

    /** The list from {@code sheets}. */
    public NvcSheetsView(ViewContext context, NvcSheets sheets, Clock clock) {
        this.context = context;
        this.sheets = sheets;
        this.zone = clock.getZone();
        Texts texts = context.texts();
        PageHeader header = new PageHeader(texts, context.width(), texts.get("nvc.list.title"))
                .facts(texts.get("nvc.list.facts"))
                .action(Buttons.primary(Feather.PLUS, texts.get("nvc.new"), this::create));
        page(header, body);
    }

    @Override
    protected void onShown() {
        hideFromParents(context.parentView(), body);
        load();
    }

    private void load() {
        Work.of(sheets::mine).onSuccess(this::show).runOn(context.tasks());
    }

    private void show(List<Stored<NvcSheet>> mine) {
        body.getChildren().clear();
        Texts texts = context.texts();
        if (mine.isEmpty()) {
            Button first = Buttons.primary(Feather.PLUS, texts.get("nvc.new"), this::create);
            body.getChildren().add(new EmptyState(texts.get("nvc.empty"), texts.get("nvc.empty.how"), first));
            focusFirst(first);
            return;
        }
        Card card = new Card();
        for (Stored<NvcSheet> sheet : mine) {
            ListRow row = row(sheet);
            card.with(sheet.equals(mine.getLast()) ? row.last() : row);
        }
        RowKeys.on(card);
        body.getChildren().add(card);
        focusFirst(card.getChildren().getFirst());
    }

    private ListRow row(Stored<NvcSheet> stored) {
        Texts texts = context.texts();
        NvcSheet sheet = stored.value();
        String changed = DutchDates.inFull(stored.changedAt().atZone(zone).toLocalDate());
        String name = sheet.title().isEmpty() ? texts.get("nvc.unnamed") : sheet.title();
        StatusChip state = sheet.shared()
                ? StatusChip.neutral(Feather.USERS, texts.get("nvc.shared"))
                : StatusChip.fact(Feather.LOCK, texts.get("nvc.private"));
        Runnable open = () -> context.navigator().go(new Target.NvcSheet(sheet.id()));
        ListRow row = new ListRow(name)
                .lead(Icon.of(Feather.COLUMNS, "quiet"))
                .caption(texts.get("nvc.list.changed", changed))
                .right(state, Buttons.bare(Feather.TRASH_2, texts.get("nvc.delete", name), () -> delete(sheet)))
                .opens(open);
        RowMenu.on(
                row,
                () -> List.of(
                        RowMenu.act(texts.get("ui.row.open"), open),
                        RowMenu.act(texts.get("nvc.delete", name), () -> delete(sheet))));
        return row;
    }

    private void create() {
        NvcSheet fresh = sheets.fresh(NvcSheet.About.LOOSE);
        Work.of(() -> sheets.save(fresh, 0))
                .oneAtATime(creating)
                .onSuccess(_ -> context.navigator().go(new Target.NvcSheet(fresh.id())))
                .runOn(context.tasks());
    }

    private void delete(NvcSheet sheet) {
        Work.of(() -> sheets.delete(sheet))
                .onSuccess(_ -> {
                    load();
                    context.toasts().undoable(context.texts().get("nvc.deleted"), () -> putBack(sheet));
                })
                .runOn(context.tasks());
    }

    private void putBack(NvcSheet sheet) {
        Work.of(() -> sheets.save(sheet, 0)).onSuccess(_ -> load()).runOn(context.tasks());
    }
}
