package nl.driehoek.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.driehoek.house.Requirement;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.Test;

class NvcOnePageTest {

    private final DocumentRenderer renderer = new DocumentRenderer(Texts.dutch());

    @Test
    @Requirement("NV-10")
    void upTo75WordsInEveryCellStayOnOnePage() {
        for (int words : new int[] {0, 10, 45, 60, 75}) {
            Rendering.Rendered rendered = render(words, words);
            assertEquals(1, rendered.pdf().pages(), words + " words");
            assertEquals(List.of(), rendered.crowded());
        }
    }

    @Test
    void whatNeverFitsIsPrintedOnTwoPagesAndNamed() {
        Rendering.Rendered rendered = render(420, 20);
        assertTrue(rendered.pdf().pages() > 1);
        assertEquals(List.of("document.nvc.cell.me-observation"), rendered.crowded());
        rendered.crowded().forEach(key -> assertTrue(Texts.dutch().has(key)));
    }

    private Rendering.Rendered render(int first, int others) {
        NvcDocument.Side me = new NvcDocument.Side(words(first), words(others), words(others), words(others));
        NvcDocument.Side you = new NvcDocument.Side(words(others), words(others), words(others), words(others));
        return assertInstanceOf(Rendering.Rendered.class, renderer.render(TalkExamples.nvc(me, you)));
    }

    private static String words(int count) {
        List<String> sentence = List.of("Ik", "zag", "dat", "drie", "kinderen", "naar", "de", "deur", "keken");
        return IntStream.range(0, count).mapToObj(i -> sentence.get(i % 9)).collect(Collectors.joining(" "));
    }
}
