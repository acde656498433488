package nl.driehoek.coach.request;

import java.util.List;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;

/** The rules for a verzoek. */
public final class RequestRules {

    private RequestRules() {}

    /** All of them. */
    public static List<Rule> all() {
        RequestWords words = new RequestWords();
        return List.of(
                new AskedPatterns(
                        "verzoek/eis.tsv", words, (asked, place) -> isMain(asked, place) && !asked.isQuestion()),
                new AskedPatterns("verzoek/geen_discussie.tsv", words, (asked, place) -> !asked.isQuestion()),
                new MustDemand(),
                new BareCommand(),
                new VerblessCommand(),
                new FlatOrder(),
                new NoDiscussion(),
                new Threat(),
                new Negation(),
                new UnwantedAct(),
                new AskedPatterns("verzoek/negatief.tsv", words, AskedPatterns::isAsked),
                new AskedPatterns("verzoek/vaag.tsv", words, VagueWish::isVague),
                new VagueAct(),
                new AskedPatterns("verzoek/niet_nu.tsv", words, RequestRules::isTimeAsked),
                new NotNow(),
                new PastWish(),
                new PastRequest());
    }

    private static boolean isTimeAsked(Asked asked, Words place) {
        TimePhrase phrase = new TimePhrase(place.from(), place.until(), TimePhrase.Reach.FAR);
        return asked.asksAt(place.from()) && !NotNow.isTopic(asked.sentence(), phrase);
    }

    private static boolean isMain(Asked asked, Words place) {
        return !asked.around(place.from()).side();
    }
}
