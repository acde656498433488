package nl.driehoek.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.driehoek.house.Requirement;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private final DocumentRenderer renderer = new DocumentRenderer(Texts.dutch());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Çağla Yıldız",
                "Łukasz Wiśniewski",
                "Nguyễn Thị Minh Anh",
                "Renée d’Ancona",
                "İbrahim Şahin-Öztürk",
                "Đặng Thùy Trâm",
                "Żaneta Gżegżółka",
                "Ștefan Țurcanu",
                "Žydrūnė",
                "Þórdís",
                "Ẹniọla Ṣàngó",
                "Олена Ґеник",
                "IJsbrand",
                "Ĳsbrand",
                "Aafke van ’t Hof",
                "Zoë Çelik",
                "Ελένη",
                "Jürgen Groß",
                "hoeft offer fijn affiche"
            })
    @Requirement("AG-12")
    void aNameComesBackFromThePdfAsItWasGiven(String name) throws Exception {
        for (TypeSize size : TypeSize.values()) {
            String text = PdfText.all(PdfText.pdf(renderer.render(named(name, size))));
            assertTrue(text.contains("Onze afspraken over " + name), text);
            assertTrue(text.contains("Zin met " + name + " erin."), text);
        }
    }

    @Test
    void marksThatAreApartBecomeOneLetter() throws Exception {
        String text = PdfText.all(PdfText.pdf(renderer.render(named("Zoe\u0308", TypeSize.NORMAL))));
        assertTrue(text.contains("Zo\u00eb"), text);
    }

    @Test
    void charactersWithoutASignAreReportedWithTheirPlace() {
        Rendering.Unprintable outcome = assertInstanceOf(
                Rendering.Unprintable.class, renderer.render(named("李娜 \uD83D\uDE00", TypeSize.NORMAL)));
        assertEquals(List.of("李", "娜", "\uD83D\uDE00"), outcome.characters());
        assertEquals(List.of(Place.PUPIL, Place.GOES_WELL), outcome.where());
    }

    @Test
    void textThatLooksLikeMarkupIsPrintedAsItStands() throws Exception {
        String odd = "<b>&amp; ${title} <!--part x--> \"'</b>";
        byte[] pdf = PdfText.pdf(renderer.render(named(odd, TypeSize.NORMAL)));
        assertTrue(PdfText.all(pdf).contains("Zin met " + odd + " erin."), PdfText.all(pdf));
        assertEquals(List.of(), faults(pdf));
    }

    @Test
    void controlCharactersAreLeftOut() throws Exception {
        String text = PdfText.all(PdfText.pdf(renderer.render(named("Zo\u0000ë\u200B\u202E", TypeSize.NORMAL))));
        assertTrue(text.contains("Zin met Zoë erin."), text);
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        return Profiles.faults(pdf);
    }

    private static AgreementDocument named(String name, TypeSize size) {
        AgreementContent plain = Examples.agreement().content();
        AgreementContent content = new AgreementContent(
                new PupilName(name, name),
                plain.version(),
                plain.talk(),
                "Zin met " + name + " erin.",
                plain.commitments(),
                Optional.empty(),
                plain.closing());
        return new AgreementDocument(Examples.SCHOOL, content, Glossary.EMPTY, Examples.copy(1, size));
    }
}
