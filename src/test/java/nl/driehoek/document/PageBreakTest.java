package nl.driehoek.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.driehoek.house.Requirement;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.Test;

class PageBreakTest {

    private static final int DOCUMENTS = 120;
    private static final int WITHOUT_RULES = 30;
    private static final List<String> SENTENCES = List.of(
            "Elif begint na de pauze in de leeshoek.",
            "De leerkracht belt u elke vrijdag na 15.00 uur.",
            "Wij kijken samen wat helpt.",
            "Renée d’Ancona vertelt u daarna wat zij heeft gezien.",
            "Dat doen wij vier weken achter elkaar, ook als een week goed ging.");

    private final Texts texts = Texts.dutch();

    @Test
    @Requirement("AG-02")
    void noAgreementBreaksARule() throws IOException {
        DocumentRenderer renderer = new DocumentRenderer(texts);
        List<String> faults = new ArrayList<>();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            AgreementDocument document = generated(new Random(seed));
            for (String fault : PageBreaks.faults(document, PdfText.pdf(renderer.render(document)))) {
                faults.add("seed " + seed + ": " + fault);
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void theCheckFindsFaultsWhenTheRulesAreOff() throws IOException {
        PageFrame frame = new PageFrame(texts, new PictogramStyles());
        AgreementSheet sheet = new AgreementSheet(texts, frame);
        PdfEngine engine = new PdfEngine(
                FontSet.load(), ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        int faulty = 0;
        for (int seed = 0; seed < WITHOUT_RULES; seed++) {
            AgreementDocument document = generated(new Random(seed));
            String off = sheet.xhtml(document, true)
                    .replaceAll("page-break-(inside|after): avoid;", "")
                    .replaceAll("-fs-page-break-min-height: \\d+mm;", "")
                    .replace("orphans: 3; widows: 3;", "orphans: 1; widows: 1;");
            try (LaidOut laidOut =
                    engine.layOut(off, (page, pages) -> new SheetMark(Examples.CODE, 1, 1, page, pages, "00000000"))) {
                if (!PageBreaks.faults(document, laidOut.draw()).isEmpty()) {
                    faulty++;
                }
            }
        }
        assertTrue(faulty > WITHOUT_RULES / 2, "only " + faulty + " found");
    }

    private static AgreementDocument generated(Random random) {
        int count = 1 + random.nextInt(24);
        List<Commitment> commitments = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Commitment(
                        text(random, 1 + random.nextInt(4)) + " Eindenummer" + number + ".",
                        Examples.PARENTS.subList(0, 1 + random.nextInt(2)),
                        "vanaf maandag 16 november",
                        Commitment.Decides.values()[random.nextInt(3)]))
                .toList();
        Optional<DifferingViews> views = random.nextInt(3) == 0 ? Optional.of(Examples.views()) : Optional.empty();
        AgreementContent content = new AgreementContent(
                Examples.ELIF,
                random.nextInt(3) == 0 ? Examples.secondVersion() : Version.first(Examples.TALK),
                Examples.longAgreement().content().talk(),
                text(random, 1 + random.nextInt(5)),
                commitments,
                views,
                new AgreementContent.Closing(
                        Examples.NEXT, Examples.AT, Examples.signers().subList(0, random.nextInt(9))));
        Glossary words = random.nextBoolean() ? Examples.GLOSSARY : Glossary.EMPTY;
        return new AgreementDocument(Examples.SCHOOL, content, words, Examples.copy(1, TypeSize.NORMAL));
    }

    private static String text(Random random, int sentences) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            chosen.add(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        return String.join(" ", chosen);
    }
}
