package nl.driehoek.app.wiring;

import java.util.Set;
import nl.driehoek.service.Conversations;
import nl.driehoek.service.Families;
import nl.driehoek.service.NvcSheets;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.service.Pupils;
import nl.driehoek.service.ReadingAlong;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.nvc.NvcSheetView;
import nl.driehoek.ui.nvc.NvcSheetViewModel;
import nl.driehoek.ui.nvc.NvcSheetsView;
import nl.driehoek.ui.nvc.NvcTie;
import nl.driehoek.ui.shell.Place;
import org.kordamp.ikonli.feather.Feather;

/** The sheets ik en jij. */
final class NvcFeature implements Feature {

    @Override
    public void wire(SchoolScope scope) {
        ViewContext context = scope.context();
        NvcSheets sheets = new NvcSheets(scope.desk());
        ReadingAlong reading = new ReadingAlong(scope.parts().engines().coach(), scope.desk(), context.texts());
        scope.screens()
                .register(
                        Target.NvcSheets.class,
                        _ -> new NvcSheetsView(context, sheets, scope.parts().clock()))
                .register(Target.NvcSheet.class, target -> sheet(scope, sheets, reading, target));
        scope.place(new Place(
                context.texts().get("app.place.nvc"),
                Feather.COLUMNS,
                new Target.NvcSheets(),
                Set.of(Target.NvcSheet.class)));
    }

    private static NvcSheetView sheet(
            SchoolScope scope, NvcSheets sheets, ReadingAlong reading, Target.NvcSheet target) {
        ViewContext context = scope.context();
        NvcSheetViewModel model =
                new NvcSheetViewModel(sheets, context.tasks(), scope.parts().clock());
        model.begin(sheets.find(target.id()).orElseThrow());
        NvcTie tie = new NvcTie(
                context, new Pupils(scope.desk()), new Families(scope.desk()), new Conversations(scope.desk()));
        return new NvcSheetView(
                context,
                model,
                reading,
                scope.drafts(),
                id -> scope.paperwork().preview().open(new PaperRequest.OfNvc(id)),
                tie::ask);
    }
}
