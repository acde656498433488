package nl.driehoek.coach.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.request.TimePhrase.Reach;

/** Reads words of time: spans ("de komende drie maanden"), moments ("over een jaar", "volgende zomer") and named days. */
final class TimeReader {

    private static final Set<String> LINKS = WordFile.set("verzoek/tijd_tussen.tsv");
    private static final Set<String> NEXT = Set.of(
            "komende",
            "komend",
            "eerstkomende",
            "eerstvolgende",
            "volgende",
            "volgend",
            "aankomende",
            "aankomend",
            "nieuwe",
            "nieuw",
            "aanstaande",
            "resterende",
            "overige");
    private static final Set<String> WHOLE =
            Set.of("hele", "heel", "gehele", "ganse", "volledige", "complete", "volle", "lange");
    private static final Set<String> AT_LEAST =
            Set.of("ten", "minste", "minstens", "minimaal", "zeker", "ruim", "hooguit");
    private static final Set<String> LASTING = Set.of("lang", "achtereen", "door", "rond", "verder");
    private static final Set<String> TODAY = Set.of(
            "vandaag",
            "morgen",
            "overmorgen",
            "vanmiddag",
            "vanavond",
            "vanochtend",
            "vanmorgen",
            "vannacht",
            "straks",
            "morgenochtend",
            "morgenmiddag",
            "morgenavond");
    /** "Appels voor heel groep 6": the group gets them. */
    private static final Set<String> AUDIENCE = Set.of("voor", "van", "aan", "met", "uit");
    /** Happenings that end soon. */
    private static final Set<String> EVENTS = WordFile.set("verzoek/gebeurtenis.tsv");

    private final Sentence sentence;
    private final RepeatedTime repeated;

    TimeReader(Sentence sentence) {
        this.sentence = sentence;
        this.repeated = new RepeatedTime(sentence);
    }

    /** All words of time, from left to right. */
    List<TimePhrase> all() {
        List<TimePhrase> phrases = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<TimePhrase> phrase = at(at);
            phrase.ifPresent(phrases::add);
            at = phrase.map(TimePhrase::until).orElse(at + 1);
        }
        return phrases;
    }

    private Optional<TimePhrase> at(int at) {
        return new BoundedTime(sentence)
                .at(at)
                .or(() -> repeated.at(at))
                .or(() -> span(at))
                .or(() -> near(at));
    }

    private String word(int at) {
        return at < sentence.size() ? sentence.at(at).lower() : "";
    }

    /** Words that lead to a unit: "over een paar", "de komende 3", "heel het". */
    private Optional<TimePhrase> span(int start) {
        int at = start;
        if (Set.of("je", "jullie", "haar").contains(word(at)) && LINKS.contains(word(at + 1))) {
            return Optional.empty();
        }
        boolean ahead = Set.of("over", "binnen").contains(word(at));
        boolean during = Set.of("gedurende", "voor", "tijdens").contains(word(at));
        at += ahead || during ? 1 : 0;
        boolean least = AT_LEAST.contains(word(at));
        while (AT_LEAST.contains(word(at))) {
            at++;
        }
        boolean these = Set.of("dit", "deze").contains(word(at));
        boolean next = false;
        boolean whole = false;
        int number = -1;
        while (at < sentence.size() && sentence.at(at).isWord()) {
            OptionalInt said = TimeUnits.number(sentence.at(at));
            if (said.isPresent()) {
                number = word(at).equals("een") && number > 0 ? number : said.getAsInt();
            } else if (NEXT.contains(word(at))) {
                next = true;
            } else if (WHOLE.contains(word(at))) {
                whole = true;
            } else if (!LINKS.contains(word(at))) {
                break;
            }
            at++;
        }
        if (at >= sentence.size() || at == start) {
            return Optional.empty();
        }
        return unit(start, at, new Lead(ahead, during || least, these, next, whole, number));
    }

    private record Lead(boolean ahead, boolean during, boolean these, boolean next, boolean whole, int number) {}

    private Optional<TimePhrase> unit(int start, int at, Lead lead) {
        Token token = sentence.at(at);
        boolean group = Set.of("groep", "klas", "leerjaar").contains(token.lower())
                && at + 1 < sentence.size()
                && (sentence.at(at + 1).hasDigit()
                        || TimeUnits.number(sentence.at(at + 1)).isPresent());
        int until = at + (group ? 2 : 1);
        boolean lasting = LASTING.contains(word(until))
                || word(until).equals("achter") && word(until + 1).equals("elkaar");
        until += lasting ? (word(until).equals("achter") ? 2 : 1) : 0;
        if (group || TimeUnits.isStage(token)) {
            boolean audience =
                    lead.during && word(start).equals("voor") || start > 0 && AUDIENCE.contains(word(start - 1));
            boolean takesLong =
                    !audience && (lead.whole || lasting || word(start).equals("gedurende"));
            return takesLong ? far(start, until) : Optional.empty();
        }
        OptionalInt unit = TimeUnits.days(token);
        if (unit.isEmpty()) {
            boolean vague =
                    lead.next && Set.of("tijd", "periode", "jaren", "toekomst").contains(token.lower());
            boolean event = lead.these && EVENTS.contains(token.lower());
            return vague ? far(start, until) : event ? near(start, until) : Optional.empty();
        }
        return weighed(start, until, unit.getAsInt(), lead, lasting, TimeUnits.isPlural(token));
    }

    private Optional<TimePhrase> weighed(int start, int until, int unit, Lead lead, boolean lasting, boolean plural) {
        boolean half = sentence.tokens().subList(start, until).stream()
                .anyMatch(token -> Set.of("half", "halve").contains(token.lower()));
        int number = lead.number > 0 ? lead.number : plural && lead.next ? 2 : 1;
        int days = half && lead.number <= 1 ? unit / 2 : unit * number;
        boolean counted = lead.number > 0 && (lead.ahead || lead.during || lasting);
        boolean placed = lead.next
                || lead.whole
                || lasting
                || counted
                || word(start).equals("gedurende")
                || lead.ahead && days > TimeUnits.NOW;
        if (days > TimeUnits.NOW && placed) {
            boolean nextMonth = lead.next && days <= 31 && lead.number <= 0 && !plural;
            return nextMonth ? Optional.empty() : far(start, until);
        }
        boolean soon = placed || lead.these || lead.ahead;
        return days <= TimeUnits.NOW && soon ? near(start, until) : Optional.empty();
    }

    /** Days close by: "vandaag", "vrijdag", "dit weekend", "op kamp". */
    private Optional<TimePhrase> near(int at) {
        Token token = sentence.at(at);
        boolean event = Set.of("op", "tijdens", "bij", "onder", "in").contains(token.lower())
                && (EVENTS.contains(word(at + 1)) || LINKS.contains(word(at + 1)) && EVENTS.contains(word(at + 2)));
        boolean day = TimeUnits.isDayName(token)
                && !TimeUnits.isPlural(token)
                && !token.lower().endsWith("s");
        return TODAY.contains(token.lower()) || day || event ? near(at, at + 1) : Optional.empty();
    }

    private static Optional<TimePhrase> far(int from, int until) {
        return Optional.of(new TimePhrase(from, until, Reach.FAR));
    }

    private static Optional<TimePhrase> near(int from, int until) {
        return Optional.of(new TimePhrase(from, until, Reach.NEAR));
    }
}
