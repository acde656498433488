package nl.driehoek.ui.agreement;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.service.AgreementFile;
import nl.driehoek.service.PageLook;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.part.BusyLine;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.theme.Theme;
import nl.driehoek.ui.common.work.Work;
import nl.driehoek.ui.paper.PagePane;
import org.kordamp.ikonli.feather.Feather;

/** Shows a scan page by page inside the application; nothing leaves the store. */
final class ScanViewer {

    private static final int DPI = 110;

    private record Opened(byte[] bytes, int pages) {}

    private record Turned(PageLook look, int page) {}

    private final AgreementActs acts;
    private final Texts texts;
    private final VBox middle = new VBox();
    private final PagePane page = new PagePane();
    private final Label count = Labels.fixed(Labels.caption(""));
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private Opened opened;
    private int at = 1;

    ScanViewer(AgreementActs acts) {
        this.acts = acts;
        this.texts = acts.context().texts();
    }

    void open(AgreementFile file, int version, String scan) {
        Button before = Buttons.bare(Feather.CHEVRON_LEFT, texts.get("paper.page.before"), () -> turn(-1));
        Button after = Buttons.bare(Feather.CHEVRON_RIGHT, texts.get("paper.page.after"), () -> turn(1));
        HBox pager = new HBox(before, count, after);
        pager.setAlignment(Pos.CENTER);
        DialogCard card = new DialogCard(texts, texts.get("agreement.scan.view", version)).broad();
        card.getStylesheets().add(Theme.sheet("paper.css"));
        card.content(new BusyLine(busy, texts.get("agreement.scan.opening")), middle, pager);
        card.cancel(texts.get("ui.dialog.close"));
        acts.context().dialogs().open(card);
        Work.of(() -> acts.services()
                        .scans()
                        .bytes(file.agreement().id(), version, scan)
                        .map(bytes -> new Opened(bytes, acts.pictures().pages(bytes))))
                .whileRunning(busy)
                .onSuccess(found -> {
                    if (found.isPresent()) {
                        opened = found.get();
                        turn(0);
                    } else {
                        middle.getChildren().setAll(Notice.needsUs(texts.get("agreement.scan.gone")));
                    }
                })
                .runOn(acts.context().tasks());
    }

    private void turn(int by) {
        int next = at + by;
        if (opened == null || next < 1 || next > Math.max(1, opened.pages())) {
            return;
        }
        Work.of(() -> new Turned(acts.pictures().page(opened.bytes(), next, DPI), next))
                .whileRunning(busy)
                .onSuccess(this::show)
                .runOn(acts.context().tasks());
    }

    private void show(Turned turned) {
        switch (turned.look()) {
            case PageLook.Shown(var picture) -> {
                at = turned.page();
                String words = texts.get("paper.page.of", at, opened.pages());
                count.setText(words);
                page.show(picture, words);
                middle.getChildren().setAll(page);
            }
            case PageLook.NotShown(String key) -> middle.getChildren().setAll(Notice.needsUs(texts.get(key)));
        }
    }
}
