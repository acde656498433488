package nl.driehoek.coach.pattern;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;

/** Tries a pattern at one place of a sentence, going back where a choice does not work out. */
final class Walk {

    private static final int NOWHERE = -1;
    private static final Set<String> SHORT_VERBS = Set.of(
            "is", "was", "kan", "had", "heeft", "loopt", "werkt", "speelt", "maakt", "praat", "leest", "eet", "zit",
            "staat");
    private static final Set<String> CLAUSE_OPENERS =
            Set.of("en", "maar", "want", "omdat", "doordat", "terwijl", "toen", "dus", "zodat", "nadat", "voordat");

    private final Sentence sentence;
    private final List<Element> elements;
    private int open = NOWHERE;
    private int close = NOWHERE;
    private int end = NOWHERE;

    Walk(Sentence sentence, List<Element> elements) {
        this.sentence = sentence;
        this.elements = elements;
    }

    Optional<Words> from(int at) {
        if (!fits(0, at)) {
            return Optional.empty();
        }
        int from = open == NOWHERE ? at : open;
        int until = close == NOWHERE ? end : close;
        return from < until ? Optional.of(new Words(sentence, from, until)) : Optional.empty();
    }

    private boolean fits(int element, int at) {
        if (element == elements.size()) {
            end = at;
            return true;
        }
        return switch (elements.get(element)) {
            case Element.One(Atom atom, boolean optional) ->
                at < sentence.size() && atom.fits(sentence.at(at)) && fits(element + 1, at + 1)
                        || optional && fits(element + 1, at);
            case Element.Gap(int most) -> gap(element, at, most);
            case Element.Rest _ -> rest(element, at, false);
            case Element.Group _ -> rest(element, at, true);
            case Element.Start _ -> sentence.isFirst(at) && fits(element + 1, at);
            case Element.End _ -> isEnd(at) && fits(element + 1, at);
            case Element.NotNext(Atom atom) ->
                (at >= sentence.size() || !atom.fits(sentence.at(at))) && fits(element + 1, at);
            case Element.NotBefore(Atom atom) -> (at == 0 || !atom.fits(sentence.at(at - 1))) && fits(element + 1, at);
            case Element.Somewhere(Atom atom) -> isAround(at, atom) && fits(element + 1, at);
            case Element.Open _ -> opened(element, at);
            case Element.Close _ -> closed(element, at);
        };
    }

    private boolean gap(int element, int at, int most) {
        for (int skipped = 0; skipped <= most; skipped++) {
            if (fits(element + 1, at + skipped)) {
                return true;
            }
            if (at + skipped >= sentence.size() || !sentence.at(at + skipped).isWord()) {
                return false;
            }
        }
        return false;
    }

    private boolean rest(int element, int at, boolean untilVerb) {
        int until = at;
        while (until < sentence.size()
                && sentence.at(until).isWord()
                && !CLAUSE_OPENERS.contains(sentence.at(until).lower())
                && !(untilVerb && isVerb(sentence.at(until)))) {
            until++;
        }
        return fits(element + 1, until);
    }

    private static boolean isVerb(Token token) {
        boolean other = token.is("ZNW") || token.is("BNW") || token.is("VRZ") || token.is("VNW") || token.is("BYW");
        return token.isFinite() && (!other || SHORT_VERBS.contains(token.lower())) && !token.isCapital();
    }

    /** Whether {@code atom} fits between the marks around {@code at}. */
    private boolean isAround(int at, Atom atom) {
        for (int before = at - 1; before >= 0 && sentence.at(before).isWord(); before--) {
            if (atom.fits(sentence.at(before))) {
                return true;
            }
        }
        for (int after = at; after < sentence.size() && sentence.at(after).isWord(); after++) {
            if (atom.fits(sentence.at(after))) {
                return true;
            }
        }
        return false;
    }

    private boolean opened(int element, int at) {
        int before = open;
        open = at;
        if (fits(element + 1, at)) {
            return true;
        }
        open = before;
        return false;
    }

    private boolean closed(int element, int at) {
        int before = close;
        close = at;
        if (fits(element + 1, at)) {
            return true;
        }
        close = before;
        return false;
    }

    private boolean isEnd(int at) {
        return sentence.tokens().subList(at, sentence.size()).stream().noneMatch(Token::isWord);
    }
}
