package nl.driehoek.service;

import java.util.List;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.text.Texts;

/**
 * What belongs to a situation: its name, its goal, its checklist, and how formal it usually is.
 *
 * @param situation which one
 * @param name short name in lists
 * @param goal what it is for, one sentence
 * @param checklist what to think of, in order
 * @param formality how formal it usually is
 * @param formalityFixed whether that cannot be chosen: a home visit is always informal
 * @param channel how people usually meet
 */
public record SituationGuide(
        Situation situation,
        String name,
        String goal,
        List<String> checklist,
        Formality formality,
        boolean formalityFixed,
        Channel channel) {

    /** Copies. */
    public SituationGuide {
        checklist = List.copyOf(checklist);
    }

    /** The guide of {@code situation}, in the words of {@code texts}. */
    public static SituationGuide of(Situation situation, Texts texts) {
        return switch (situation) {
            case CYCLE -> formal(situation, texts, "situation.cycle", "situation.cycle.goal", "situation.cycle.list");
            case GROUP_VISIT ->
                informal(
                        situation,
                        texts,
                        "situation.visit",
                        "situation.visit.goal",
                        "situation.visit.list",
                        Channel.MEETING);
            case BRINGING ->
                informal(
                        situation,
                        texts,
                        "situation.bringing",
                        "situation.bringing.goal",
                        "situation.bringing.list",
                        Channel.AT_THE_DOOR);
            case HOME_VISIT ->
                informal(
                        situation, texts, "situation.home", "situation.home.goal", "situation.home.list", Channel.HOME);
            case INFORMATION_EVENING ->
                informal(
                        situation,
                        texts,
                        "situation.evening",
                        "situation.evening.goal",
                        "situation.evening.list",
                        Channel.MEETING);
            case CONFLICT ->
                formal(situation, texts, "situation.conflict", "situation.conflict.goal", "situation.conflict.list");
            case ACQUAINTANCE ->
                informal(
                        situation,
                        texts,
                        "situation.acquaintance",
                        "situation.acquaintance.goal",
                        "situation.acquaintance.list",
                        Channel.MEETING);
            case INTAKE ->
                formal(situation, texts, "situation.intake", "situation.intake.goal", "situation.intake.list");
            case PHONE_OR_MESSAGE ->
                informal(
                        situation,
                        texts,
                        "situation.phone",
                        "situation.phone.goal",
                        "situation.phone.list",
                        Channel.PHONE);
            case SUPPORT_TEAM ->
                formal(situation, texts, "situation.team", "situation.team.goal", "situation.team.list");
            case PUPIL_TALK ->
                informal(
                        situation,
                        texts,
                        "situation.pupil",
                        "situation.pupil.goal",
                        "situation.pupil.list",
                        Channel.MEETING);
            case OBSERVATION ->
                formal(
                        situation,
                        texts,
                        "situation.observation",
                        "situation.observation.goal",
                        "situation.observation.list");
            case OTHER ->
                informal(
                        situation,
                        texts,
                        "situation.other",
                        "situation.other.goal",
                        "situation.other.list",
                        Channel.MEETING);
        };
    }

    private static SituationGuide formal(Situation situation, Texts texts, String name, String goal, String list) {
        return guide(situation, texts, List.of(name, goal, list), Formality.FORMAL, Channel.MEETING);
    }

    private static SituationGuide informal(
            Situation situation, Texts texts, String name, String goal, String list, Channel channel) {
        return guide(situation, texts, List.of(name, goal, list), Formality.INFORMAL, channel);
    }

    private static SituationGuide guide(
            Situation situation, Texts texts, List<String> keys, Formality formality, Channel channel) {
        return new SituationGuide(
                situation,
                texts.get(keys.get(0)),
                texts.get(keys.get(1)),
                texts.get(keys.get(2)).lines().map(String::strip).toList(),
                formality,
                situation == Situation.HOME_VISIT,
                channel);
    }
}
