package nl.driehoek.ui.pupil;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.form.DutchDays;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.EmptyState;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.StatusChip;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The agreements about one pupil, with where they stand. */
final class AgreementsTab {

    private final ViewContext context;
    private final Texts texts;
    private final DossierData data;

    AgreementsTab(ViewContext context, DossierData data) {
        this.context = context;
        this.texts = context.texts();
        this.data = data;
    }

    Node node() {
        if (data.agreements().isEmpty()) {
            return new VBox(new EmptyState(
                    texts.get("pupil.agreements.empty"), texts.get("pupil.agreements.empty.how", data.spoken())));
        }
        Card card = new Card();
        data.agreements().forEach(agreement -> card.with(row(agreement)));
        return new VBox(card);
    }

    private ListRow row(Agreement agreement) {
        DutchDays days = new DutchDays(texts, data.today());
        String talked = texts.get(
                "pupil.agreements.talk", days.dayAndMonth(agreement.text().talkOn()));
        String caption = agreement
                .text()
                .lookBackOn()
                .map(on -> talked + " · " + texts.get("pupil.agreements.look-back", days.dayAndMonth(on)))
                .orElse(talked);
        return new ListRow(agreement.text().title())
                .lead(Icon.of(Feather.EDIT_3, "quiet").large())
                .caption(caption)
                .right(StatusChip.fact(texts.get("pupil.agreements.version", agreement.version())), state(agreement))
                .opens(() -> context.navigator().go(new Target.Agreements(Optional.of(agreement.id()))));
    }

    private StatusChip state(Agreement agreement) {
        if (agreement.status() != AgreementStatus.ISSUED) {
            return StatusChip.neutral(texts.get(
                    switch (agreement.status()) {
                        case DRAFT -> "pupil.agreements.draft";
                        case ISSUED -> "pupil.agreements.issued";
                        case ENDED -> "pupil.agreements.ended";
                        case WITHDRAWN -> "pupil.agreements.withdrawn";
                    }));
        }
        long signed = agreement.signed();
        int of = agreement.parties().size();
        String words = texts.get("pupil.to-do.signatures", signed, of);
        return signed == of ? StatusChip.good(Feather.CHECK, words) : StatusChip.neutral(Feather.EDIT_3, words);
    }
}
