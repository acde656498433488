package nl.driehoek.coach.request;

import nl.driehoek.coach.Written;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.WrittenIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemandTest {

    private final Written request = new Written(WrittenIn.REQUEST);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Schoenen uit!                                                  | Schoenen uit!
        Boeken dicht en luisteren!                                     | Boeken dicht en luisteren
        Naar buiten, en vlug!                                          | Naar buiten, en vlug!
        Vrijdag de gymtas meenemen.                                    | Vrijdag de gymtas meenemen
        Jullie gaan nu naar huis.                                      | gaan
        En nu ga je de kast uitruimen.                                 | ga
        Je hebt het formulier vandaag te tekenen.                      | hebt het formulier vandaag te tekenen
        Wilt u tekenen? Daar valt niet over te praten.                 | Daar valt niet over te praten
        Wil je komen? Er is geen andere keus.                          | Er is geen andere keus
        Als je nog één keer gooit, mag je niet mee.                    | Als je nog één keer gooit, mag je niet mee.
        Nog één woord en je zit op de gang.                            | Nog één woord en je zit op de gang.
        Wil je vegen? Zo niet, dan blijf je vrijdag binnen.            | Zo niet, dan blijf je vrijdag binnen.
        Nee, Amir, pak eerst je schrift.                               | pak
        Onderteken de brief.                                           | Onderteken
        Ik reken erop dat je meedoet.                                  | Ik reken erop dat
        """)
    void whatLeavesNoRoomForNoIsMarked(String text, String words) {
        request.marks(RemarkLabel.DEMAND, text, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jas aan en naar buiten, lukt dat?",
                "Graag vrijdag de gymtas meenemen.",
                "Ga lekker zitten, als je wilt.",
                "Werk van gisteren hangt aan de lijn. Wil je kijken?",
                "Zo niet, dan kiezen we samen een andere dag.",
                "Anders probeer ik het morgen nog eens.",
                "Hebt u nog iets te bespreken? Dan plannen we tijd.",
                "Jullie zitten nu in groep 5. Wil je je tafel verschuiven?",
                "We hoeven er niet over te praten, hoor. Wil je thee?",
                "Bas is snel klaar. Kun je hem een puzzel geven?"
            })
    void questionsOffersAndChoicesAreLeftAlone(String text) {
        request.leaves(RemarkLabel.DEMAND, text);
    }
}
