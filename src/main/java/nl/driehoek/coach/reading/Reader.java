package nl.driehoek.coach.reading;

import java.util.List;
import nl.driehoek.coach.words.Morphology;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.WrittenIn;

/** Takes a text apart: words with their forms, sentences, and what is said by somebody else. */
public final class Reader {

    private final Tokenizer tokenizer;

    /** Reads with the words of {@code morphology}. */
    public Reader(Morphology morphology) {
        this.tokenizer = new Tokenizer(morphology);
    }

    /** {@code text}, taken apart. */
    public Passage read(WrittenIn place, String text, ReaderNeeds needs) {
        List<int[]> quotations = Quotations.in(text);
        List<Sentence> sentences = SentenceSplitter.sentences(text, tokenizer.tokens(text)).stream()
                .map(sentence -> Speech.marked(sentence, quotations))
                .toList();
        return new Passage(place, text, sentences, needs);
    }
}
