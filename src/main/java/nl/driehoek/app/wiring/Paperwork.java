package nl.driehoek.app.wiring;

import nl.driehoek.document.PageImages;
import nl.driehoek.document.Printing;
import nl.driehoek.service.AgreementIssuing;
import nl.driehoek.service.AgreementScans;
import nl.driehoek.service.Agreements;
import nl.driehoek.service.Changes;
import nl.driehoek.service.Desk;
import nl.driehoek.service.PagePictures;
import nl.driehoek.service.Papers;
import nl.driehoek.service.Pupils;
import nl.driehoek.service.ReadingAlong;
import nl.driehoek.service.SchoolSettings;
import nl.driehoek.service.SystemPrinting;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.agreement.AgreementScreens;
import nl.driehoek.ui.agreement.AgreementServices;
import nl.driehoek.ui.paper.PaperPreview;
import nl.driehoek.ui.paper.PaperTools;

/** What several parts need of paper and agreements. */
final class Paperwork {

    private final SchoolScope scope;
    private final PageImages images = new PageImages();
    private final PaperPreview preview;

    Paperwork(SchoolScope scope) {
        this.scope = scope;
        Papers papers = new Papers(
                scope.desk(), texts(), scope.parts().engines().renderer().get());
        PaperTools tools = new PaperTools(
                papers,
                new PagePictures(images),
                new SystemPrinting(new Printing()),
                new SchoolSettings(scope.desk()),
                scope.parts().clock());
        preview = new PaperPreview(scope.context(), tools, scope.parts().files());
    }

    private Texts texts() {
        return scope.context().texts();
    }

    /** Shows sheets, prints and saves them. */
    PaperPreview preview() {
        return preview;
    }

    /** The screens of agreements. */
    AgreementScreens agreements() {
        Desk desk = scope.desk();
        AgreementServices services = new AgreementServices(
                new Agreements(desk, texts()),
                new AgreementIssuing(
                        desk, texts(), scope.parts().engines().renderer().get()),
                new AgreementScans(desk, images),
                new Pupils(desk),
                new ReadingAlong(scope.parts().engines().coach(), desk, texts()),
                new Changes(desk),
                scope.parts().clock());
        return new AgreementScreens(
                scope.context(),
                services,
                preview,
                new PagePictures(images),
                scope.parts().files());
    }
}
