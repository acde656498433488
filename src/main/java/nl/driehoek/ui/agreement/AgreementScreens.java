package nl.driehoek.ui.agreement;

import java.util.Optional;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.service.PagePictures;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.file.FilePicker;
import nl.driehoek.ui.paper.PaperPreview;

/** Makes the screens of agreements. */
public final class AgreementScreens {

    private final ViewContext context;
    private final AgreementServices services;
    private final AgreementActs acts;

    /**
     * Screens in {@code context}; sheets open through {@code preview}, scans are drawn by {@code pictures} and
     * pointed at with {@code files}.
     */
    public AgreementScreens(
            ViewContext context,
            AgreementServices services,
            PaperPreview preview,
            PagePictures pictures,
            FilePicker files) {
        this.context = context;
        this.services = services;
        this.acts = new AgreementActs(context, services, preview, pictures, files);
    }

    /** The register, with one agreement in detail if {@code chosen} names one. */
    public AgreementsView register(Optional<AgreementId> chosen) {
        return new AgreementsView(acts, new AgreementsModel(services, context.tasks(), context.texts(), chosen));
    }

    /** The page on which the draft {@code id} is written. */
    public AgreementEditorView editor(AgreementId id) {
        return new AgreementEditorView(acts, new AgreementEditorModel(services, context.tasks()), id);
    }

    /** The step Afspraken in the workspace of the talk {@code id}. */
    public AgreementStepView step(ConversationId id) {
        return new AgreementStepView(acts, new AgreementStepModel(services, context.tasks(), id));
    }
}
