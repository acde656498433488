package nl.driehoek.app;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.dialog.LastResort;
import nl.driehoek.ui.common.theme.Theme;
import nl.driehoek.ui.common.work.PoolTasks;
import nl.driehoek.vault.KdfPolicy;

/** The application with its window. */
public final class DriehoekApplication extends Application {

    @Override
    public void start(Stage stage) {
        Texts texts = Texts.dutch();
        Path data = DataFolder.of(System.getProperties(), System.getenv());
        Doorkeeper[] keeper = new Doorkeeper[1];
        LastResort lastResort = new LastResort(failure -> keeper[0].tell(failure));
        PoolTasks tasks = new PoolTasks(lastResort::accept);
        AppContext context =
                new AppContext(texts, new Theme(), tasks, Clock.systemDefaultZone(), data, KdfPolicy.STANDARD);
        keeper[0] = new Doorkeeper(context, () -> {
            tasks.close();
            Platform.exit();
        });
        lastResort.install();
        keeper[0].watch(stage);
        tasks.inBackground(() -> context.renderer().get().warmUp()); // before the first sheet is asked for
        tasks.inBackground(() -> {
            var _ = context.engines().coach().get(); // and before the first text is read
        });
        keeper[0].start();
        context.window().open(stage);
    }
}
