package nl.driehoek.app.wiring;

import java.util.Optional;
import java.util.Set;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.service.ReadingAlong;
import nl.driehoek.ui.agreement.AgreementScreens;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.contact.ContactDesk;
import nl.driehoek.ui.conversation.TalkListView;
import nl.driehoek.ui.conversation.TalkParts;
import nl.driehoek.ui.conversation.TalkView;
import nl.driehoek.ui.paper.PaperPreview;
import nl.driehoek.ui.shell.Place;
import org.kordamp.ikonli.feather.Feather;

/** The list of talks and the workspace of one talk. */
final class TalksFeature implements Feature {

    @Override
    public void wire(SchoolScope scope) {
        ViewContext context = scope.context();
        ContactDesk desk = ContactDesk.of(scope.desk(), context.texts());
        TalkParts parts = parts(
                scope.paperwork(), new ReadingAlong(scope.parts().engines().coach(), scope.desk(), context.texts()));
        scope.screens()
                .register(Target.Talks.class, _ -> new TalkListView(context, desk))
                .register(
                        Target.Talk.class,
                        target -> new TalkView(context, desk, scope.drafts(), parts, target.id(), target.step()));
        scope.place(new Place(
                context.texts().get("app.place.talks"),
                Feather.MESSAGE_CIRCLE,
                new Target.Talks(),
                Set.of(Target.Talk.class, Target.Conflict.class)));
    }

    private static TalkParts parts(Paperwork paperwork, ReadingAlong reading) {
        AgreementScreens agreements = paperwork.agreements();
        PaperPreview preview = paperwork.preview();
        return new TalkParts(
                Optional.of(agreements::step),
                Optional.of(id -> preview.open(new PaperRequest.OfPreparation(id))),
                Optional.of(id -> preview.open(new PaperRequest.OfInvitation(id))),
                Optional.of(id -> preview.open(new PaperRequest.OfReport(id))),
                Optional.of(preview::open),
                Optional.of(reading));
    }
}
