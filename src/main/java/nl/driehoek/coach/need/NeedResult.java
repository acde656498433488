package nl.driehoek.coach.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Words;

/** What leads to a met need: "..., dan heb ik rust", "als Bo gaat, krijg ik lucht", "..., zodat ik overzicht heb". */
final class NeedResult {

    private static final Set<String> LEADING = Set.of("dan", "zodat", "waardoor", "daardoor", "hierdoor", "zo");
    private static final Set<String> GLAD = WordFile.set("behoefte/vervuld.tsv");
    private static final Set<String> LACKING = Set.of(
            "nodig",
            "behoefte",
            "verlang",
            "verlangen",
            "niet",
            "geen",
            "wil",
            "mis",
            "moet",
            "onveilig",
            "snak",
            "minder",
            "zoek",
            "merk",
            "gaat");
    private static final Set<String> WITH = Set.of("met", "door", "via", "zonder");
    private static final Set<String> IF = Set.of("als", "wanneer", "zodra");
    private static final Set<String> VERBS = WordFile.set("behoefte/dan-werkwoord.tsv");

    private NeedResult() {}

    /** The places in {@code sentence}; {@code next} is the sentence after it, or the same when there is none. */
    static List<Candidate> in(Sentence sentence, Sentence next, NeedWords words) {
        List<Candidate> places = new ArrayList<>();
        for (int at = 1; at < sentence.size(); at++) {
            boolean led = sentence.isAt(at, LEADING) && follows(sentence, at);
            boolean inverted =
                    sentence.at(at - 1).text().equals(",") && IF.contains(sentence.lower(0)) && isMine(sentence, at)
                            || WITH.contains(sentence.lower(0)) && at > 2 && isMine(sentence, at);
            boolean without = sentence.lower(0).equals("zonder")
                    && at > 2
                    && sentence.isAt(at + 1, NeedFrame.WRITER)
                    && sentence.tokens().stream()
                            .anyMatch(token -> token.lower().equals("niet"));
            if (without || (led || inverted) && isMet(sentence, at, words)) {
                places.add(NeedFrame.behind(sentence, at, Set.of(), true));
                return places;
            }
        }
        boolean then = next.from() > sentence.from()
                && next.size() > 2
                && next.lower(0).equals("dan");
        if (then && (isMine(next, 1) || isMine(next, 2)) && isMet(next, 0, words)) {
            places.add(NeedFrame.behind(sentence, sentence.size(), Set.of(), true));
        }
        return places;
    }

    private static boolean follows(Sentence sentence, int at) {
        boolean comma = !sentence.at(at - 1).isWord();
        boolean so = sentence.isAt(at, Set.of("zodat", "waardoor"));
        return so && sentence.isAt(at + 1, NeedFrame.WRITER)
                || comma && (isMine(sentence, at + 1) || isMine(sentence, at + 2));
    }

    private static boolean isMine(Sentence sentence, int verb) {
        return sentence.isAt(verb, VERBS)
                && (sentence.isAt(verb + 1, NeedFrame.WRITER)
                        || sentence.isAt(verb + 1, Set.of("er", "dat", "het", "me", "mij")));
    }

    private static boolean isMet(Sentence sentence, int from, NeedWords words) {
        Words rest = new Words(sentence, from, sentence.size());
        return !rest.has(token -> LACKING.contains(token.lower()))
                && rest.has(
                        token -> GLAD.contains(token.lower()) || words.isListed(token) && !NeedWords.isEveryday(token));
    }
}
