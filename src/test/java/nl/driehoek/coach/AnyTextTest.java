package nl.driehoek.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.WrittenIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnyTextTest {

    private static final String[] PIECES = """
        Tim is zo lui een zeurpiet , . " ‘ ’ “ ” ' ( ) : – ... ? ; dan beter niet altijd autisme om te pesten zei dat
        volgens mij 12 3 weer en wilde zijn het heel van die vond als zich ADHD niemand laat noemde é wil je geen moet
        anders meer Zorg u had ik voel me genegeerd behoefte aan nodig Sam zou kunnen overwegen is was worden wordt
        gemaakt gegaan door de juf OPP tlv half vier twee i.v.m. heet Dat J.P. executieve functies moeten geworden
        aangezien gesprek rust vind belangrijk omdat hoe verslag staat stelde vast
        """.split("\\s+");

    @ParameterizedTest
    @EnumSource
    void everyRemarkFitsItsTextWhateverIsTyped(WrittenIn place) {
        Written written = new Written(place);
        for (long seed = 0; seed < 400; seed++) {
            String text = text(new Random(seed));
            for (Remark remark : written.remarks(text)) {
                assertEquals(text.substring(remark.from(), remark.until()), remark.words(), "seed " + seed);
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(26); i > 0; i--) {
            String between = switch (random.nextInt(10)) {
                case 0, 1 -> "";
                case 2 -> "\n";
                default -> " ";
            };
            text.append(PIECES[random.nextInt(PIECES.length)]).append(between);
        }
        return text.toString();
    }
}
