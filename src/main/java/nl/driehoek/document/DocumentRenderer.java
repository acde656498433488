package nl.driehoek.document;

import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import javax.imageio.ImageIO;
import nl.driehoek.text.Texts;

/**
 * Makes the printed documents. Built once; may be used by several threads at the same time.
 *
 * <p>A parsed font may only be shared by documents of one thread, so each rendering borrows an engine with its own
 * fonts; there are never more engines than renderings ran at once.
 *
 * <p>{@code java.awt} gives the sRGB profile that PDF/A asks for; no screen is needed.
 */
public final class DocumentRenderer {

    private static final int WARM_UP_ROUNDS = 3;

    private final Queue<PdfEngine> idle = new ConcurrentLinkedQueue<>();
    private final byte[] colourProfile =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final AgreementSheet agreements;
    private final ReportSheet reports;
    private final InvitationSheet invitations;
    private final PreparationSheet preparations;
    private final NoteSheet notes;
    private final NvcSheet nvcSheets;
    private final RecoverySheet recoveries;

    /**
     * A renderer with the words of {@code texts}.
     *
     * <p>From now on the whole program keeps pictures in memory instead of in temporary files, and the layout library
     * writes no log, because its messages can hold text of a document.
     */
    public DocumentRenderer(Texts texts) {
        ImageIO.setUseCache(false);
        XRLog.setLoggingEnabled(false);
        PageFrame frame = new PageFrame(texts, new PictogramStyles());
        this.agreements = new AgreementSheet(texts, frame);
        this.reports = new ReportSheet(texts, frame);
        this.invitations = new InvitationSheet(texts, frame);
        this.preparations = new PreparationSheet(texts, frame);
        this.notes = new NoteSheet(texts, frame);
        this.nvcSheets = new NvcSheet(texts, frame);
        this.recoveries = new RecoverySheet(texts, frame);
    }

    /**
     * The PDF of {@code document}: PDF/A-2a and PDF/UA-1, with embedded fonts. Takes some tens of milliseconds once warm.
     */
    public Rendering render(PrintableDocument document) {
        PdfEngine engine = idle.poll();
        if (engine == null) {
            engine = new PdfEngine(FontSet.load(), colourProfile);
        }
        try {
            return render(document, engine);
        } finally {
            idle.add(engine);
        }
    }

    /** Makes one small document, so that the first real one appears at once. Call it in the background after start. */
    public void warmUp() {
        RecoveryDocument small = new RecoveryDocument("Driehoek", LocalDate.EPOCH, List.of("A"));
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            render(small);
        }
    }

    private Rendering render(PrintableDocument document, PdfEngine engine) {
        return Coverage.check(document.printed(), engine.fonts())
                .<Rendering>map(Function.identity())
                .orElseGet(() -> switch (document) {
                    case AgreementDocument agreement -> agreement(agreement, engine);
                    case ReportDocument report -> report(report, engine);
                    case InvitationDocument invitation ->
                        unmarked(invitations.xhtml(invitation), invitations.title(invitation), engine);
                    case PreparationDocument preparation ->
                        unmarked(preparations.xhtml(preparation), preparations.title(preparation), engine);
                    case MessageDocument message -> unmarked(notes.xhtml(message), notes.title(message), engine);
                    case PortionsDocument portions -> unmarked(notes.xhtml(portions), notes.title(portions), engine);
                    case NvcDocument sheet -> nvc(sheet, engine);
                    case RecoveryDocument recovery -> unmarked(recoveries.xhtml(recovery), recoveries.title(), engine);
                });
    }

    private Rendering agreement(AgreementDocument document, PdfEngine engine) {
        MarkOfPage marks = marks(
                document.copy(),
                document.content().version(),
                document.content().hash());
        boolean likely =
                document.content().commitments().size() > 4 || document.copy().size() == TypeSize.LARGE;
        LaidOut guess = engine.layOut(agreements.xhtml(document, likely), marks);
        boolean apart = guess.pageOf("signatures") != guess.pageOf("commitments");
        if (apart == likely) {
            return finish(guess, agreements.title(document));
        }
        guess.close();
        return finish(engine.layOut(agreements.xhtml(document, apart), marks), agreements.title(document));
    }

    private Rendering report(ReportDocument document, PdfEngine engine) {
        MarkOfPage marks = marks(
                document.copy(),
                document.content().version(),
                document.content().hash());
        return finish(engine.layOut(reports.xhtml(document), marks), reports.title(document));
    }

    private Rendering nvc(NvcDocument document, PdfEngine engine) {
        for (NvcSheet.Setting setting : NvcSheet.SETTINGS) {
            LaidOut laidOut = layOutUnmarked(nvcSheets.xhtml(document, setting), engine);
            if (laidOut.pages() == 1) {
                return finish(laidOut, nvcSheets.title());
            }
            laidOut.close();
        }
        LaidOut tooLong = layOutUnmarked(nvcSheets.xhtml(document, NvcSheet.TWO_PAGES), engine);
        return new Rendering.Rendered(draw(tooLong, nvcSheets.title()), NvcSheet.crowded(document));
    }

    private static MarkOfPage marks(Copy copy, Version version, ContentHash hash) {
        return (page, pages) -> new SheetMark(copy.code(), version.number(), copy.number(), page, pages, hash.start());
    }

    private static Rendering unmarked(String xhtml, String title, PdfEngine engine) {
        return finish(layOutUnmarked(xhtml, engine), title);
    }

    private static LaidOut layOutUnmarked(String xhtml, PdfEngine engine) {
        return engine.layOut(xhtml, (page, pages) -> {
            throw new IllegalStateException("a sheet without a mark");
        });
    }

    private static Rendering finish(LaidOut laidOut, String title) {
        return new Rendering.Rendered(draw(laidOut, title), List.of());
    }

    private static RenderedPdf draw(LaidOut laidOut, String title) {
        try (laidOut) {
            int pages = laidOut.pages();
            byte[] bytes = laidOut.draw();
            return new RenderedPdf(bytes, ContentHash.sha256(bytes), pages, title);
        }
    }
}
