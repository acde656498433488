package nl.driehoek.ui.paper;

import java.util.List;
import java.util.stream.Collectors;
import nl.driehoek.service.PaperCopy;
import nl.driehoek.service.PaperGap;
import nl.driehoek.service.PaperNote;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.service.PaperResult;
import nl.driehoek.text.Texts;

/** What is said about sheets that are made, or not. */
public final class PaperTexts {

    private final Texts texts;

    /** Words from {@code texts}. */
    public PaperTexts(Texts texts) {
        this.texts = texts;
    }

    /** What to do about {@code gap}. */
    public String gap(PaperGap gap) {
        return switch (gap) {
            case GOES_WELL -> texts.get("paper.gap.goes-well");
            case COMMITMENTS -> texts.get("paper.gap.commitments");
            case WHO -> texts.get("paper.gap.who");
            case LOOK_BACK_DAY -> texts.get("paper.gap.look-back-day");
            case LOOK_BACK_TIME -> texts.get("paper.gap.look-back-time");
            case TOO_MUCH -> texts.get("paper.gap.too-much");
            case TIME -> texts.get("paper.gap.time");
            case SCHOOL_PHONE -> texts.get("paper.gap.school-phone");
            case REPORT_CONFIRMED -> texts.get("paper.gap.report-confirmed");
            case REPORT_WORDS -> texts.get("portions.none");
            case RECIPIENT -> texts.get("paper.gap.recipient");
        };
    }

    /** What to think of before giving {@code copy}; empty when nothing. */
    public List<String> notes(PaperCopy copy) {
        return copy.notes().stream().map(note -> note(note, copy)).toList();
    }

    private String note(PaperNote note, PaperCopy copy) {
        return switch (note) {
            case AUTHORITY_UNKNOWN -> texts.get("paper.note.unknown", copy.spoken());
            case NO_AUTHORITY -> texts.get("paper.note.none", copy.spoken());
            case COURT_RESTRICTION -> texts.get("paper.note.court", copy.spoken());
        };
    }

    /** Why there is no sheet to see. */
    public String why(PaperResult result) {
        return switch (result) {
            case PaperResult.Made _ -> "";
            case PaperResult.Incomplete(List<PaperGap> gaps) ->
                gaps.stream().map(this::gap).collect(Collectors.joining(" "));
            case PaperResult.Unprintable(List<String> characters, List<String> places) ->
                texts.get(
                        "paper.unprintable",
                        String.join(" ", characters),
                        places.stream().map(texts::get).collect(Collectors.joining(", ")));
            case PaperResult.NoRight _ -> texts.get("paper.no-right");
        };
    }

    /** The name of the sheet as the title of its preview. */
    public String title(PaperRequest request) {
        return switch (request) {
            case PaperRequest.OfAgreement _ -> texts.get("paper.title.agreement");
            case PaperRequest.OfInvitation _ -> texts.get("paper.title.invitation");
            case PaperRequest.OfPreparation _ -> texts.get("paper.title.preparation");
            case PaperRequest.OfReport _ -> texts.get("paper.title.report");
            case PaperRequest.OfPortions _ -> texts.get("paper.title.portions");
            case PaperRequest.OfMessage _ -> texts.get("paper.title.message");
            case PaperRequest.OfNvc _ -> texts.get("paper.title.nvc");
        };
    }
}
