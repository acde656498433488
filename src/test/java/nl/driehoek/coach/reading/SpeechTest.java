package nl.driehoek.coach.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import nl.driehoek.coach.words.DutchDictionary;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.WrittenIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {

    private static final Reader READER = new Reader(DutchDictionary.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Sem vertelde dat hij nooit mee mag doen.                 | hij nooit mee mag doen
        Opa riep aan tafel dat het een schande was.              | het een schande was
        Ze werd door haar groepje een pestkop genoemd.           | Ze werd door haar groepje een pestkop
        Juf Marleen noemde Tim een held.                         | Tim een held
        Op het briefje stond dat ze altijd moe is.               | ze altijd moe is
        Ik hoorde van de buurvrouw dat er veel ruzie is.         | er veel ruzie is
        In het gesprek gaf Jens aan bang te zijn.                | Jens aan bang te zijn
        Toen ik vroeg of ze wilde helpen, liep zij weg.          | ze wilde helpen
        Moeder klaagde over de herrie.                           | over de herrie
        Hij is lui, volgens zijn oom.                            | Hij is lui volgens zijn oom
        'Wat stom', zei Ziggy en hij liep weg.                   | Wat stom
        Ik zeg dat hij lui is.                                   | ~~
        Volgens mij is hij lui.                                  | ~~
        Volgens de afspraak belde moeder om 9 uur.               | ~~
        Amira zei niets en draaide zich om, dat is brutaal.      | ~~
        """)
    void onlyWhatAnotherSaidIsSaid(String text, String said) {
        Passage passage = READER.read(WrittenIn.OBSERVATION, text, ReaderNeeds.usual());
        String found = passage.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.said() && token.isWord())
                .map(Token::text)
                .collect(Collectors.joining(" "));
        assertEquals(said, found);
    }
}
