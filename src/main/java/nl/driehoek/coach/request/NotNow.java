package nl.driehoek.coach.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.request.TimePhrase.Reach;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/** Marks what is asked for long, for far away, or again and again without an end close by. */
final class NotNow implements Rule {

    private static final Set<String> LINKS = Set.of("van", "voor", "over", "uit", "met", "aan");

    private static final Set<String> FOREVER = Set.of("altijd", "eeuwig", "eeuwigheid", "nooit", "goed", "immer");

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            List<TimePhrase> phrases = new ArrayList<>(new TimeReader(sentence).all());
            FarMonth.in(sentence).ifPresent(phrases::add);
            if (phrases.stream().anyMatch(phrase -> phrase.reach() != Reach.NEAR)) {
                look(Asked.of(sentence), phrases, remarks);
            }
        }
        return remarks;
    }

    private static void look(Asked asked, List<TimePhrase> phrases, List<Remark> remarks) {
        List<TimePhrase> asking = phrases.stream()
                .filter(phrase -> !isTopic(asked.sentence(), phrase) && asked.asksAt(phrase.from()))
                .toList();
        boolean near = phrases.stream().anyMatch(phrase -> phrase.reach() == Reach.NEAR);
        boolean far = asking.stream().anyMatch(phrase -> phrase.reach() == Reach.FAR);
        for (TimePhrase phrase : asking) {
            boolean repeats = phrase.reach() == Reach.AGAIN && !near && !far;
            if (phrase.reach() == Reach.FAR || repeats) {
                Sentence sentence = asked.sentence();
                remarks.add(new Words(sentence, phrase.from(), phrase.until()).remark(RemarkLabel.NOT_NOW));
            }
        }
    }

    /** "Het contract voor volgend schooljaar": the time tells which one, not when. */
    static boolean isTopic(Sentence sentence, TimePhrase phrase) {
        int from = phrase.from();
        boolean within =
                from + 1 < phrase.until() && LINKS.contains(sentence.at(from).lower());
        int link = within ? from : from - 1;
        if (link < 1 || !LINKS.contains(sentence.at(link).lower())) {
            return false;
        }
        boolean forever = sentence.tokens().subList(from, phrase.until()).stream()
                .anyMatch(token -> FOREVER.contains(token.lower()));
        if (forever) {
            return false;
        }
        Token before = sentence.at(link - 1);
        boolean count = within
                && phrase.reach() == Reach.FAR
                && TimeUnits.number(sentence.at(from + 1)).isPresent();
        boolean noun = before.is("ZNW") && before.lower().length() > 2 && !before.is("VNW");
        boolean start =
                within && Set.of("met", "van").contains(sentence.at(from).lower());
        return noun
                && !count
                && !start
                && !Set.of("rest", "eind", "einde", "begin", "loop", "midden", "helft", "start", "duur")
                        .contains(before.lower());
    }
}
