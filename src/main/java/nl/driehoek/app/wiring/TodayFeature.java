package nl.driehoek.app.wiring;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.service.Changes;
import nl.driehoek.service.SchoolSearch;
import nl.driehoek.service.Today;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.contact.ContactDesk;
import nl.driehoek.ui.contact.ContactDialogs;
import nl.driehoek.ui.conversation.PlanTalkDialog;
import nl.driehoek.ui.search.SchoolFinder;
import nl.driehoek.ui.shell.Place;
import nl.driehoek.ui.today.TodayActs;
import nl.driehoek.ui.today.TodayView;
import nl.driehoek.ui.today.TodayViewModel;
import org.kordamp.ikonli.feather.Feather;

/** Vandaag, and finding pupils and talks from anywhere. */
final class TodayFeature implements Feature {

    @Override
    public void wire(SchoolScope scope) {
        ViewContext context = scope.context();
        Texts texts = context.texts();
        Clock clock = scope.parts().clock();
        ContactDesk desk = ContactDesk.of(scope.desk(), texts);
        ContactDialogs dialogs = new ContactDialogs(context, desk);
        Today today = new Today(scope.desk(), texts, Today.WEEKS_WITHOUT_GOOD_NEWS);
        TodayActs acts = new TodayActs(
                Optional.of(() -> new PlanTalkDialog(context, desk).open(Optional.empty())),
                Optional.of(dialogs::shareGoodNews),
                scope.screens()::shows);
        scope.screens().register(Target.Today.class, _ -> {
            TodayViewModel model =
                    new TodayViewModel(today::overview, new Changes(scope.desk()), context.tasks(), clock);
            return new TodayView(context, model, acts, scope.desk().me().name().spoken(), scope.notes(), clock);
        });
        scope.place(new Place(texts.get("app.place.today"), Feather.SUN, new Target.Today(), Set.of()));
        scope.search(new SchoolFinder(new SchoolSearch(scope.desk()), texts, scope.screens()::shows));
    }
}
