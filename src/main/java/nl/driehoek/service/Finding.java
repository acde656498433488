package nl.driehoek.service;

import java.util.Objects;
import nl.driehoek.domain.conversation.Step;

/**
 * Something of a talk that is still open.
 *
 * @param matter what, and in which step
 * @param name whom or what it is about, for the place {0} of the sentence; may be empty
 */
public record Finding(Matter matter, String name) {

    /** What can be open; each has a sentence that says what to do. */
    public enum Matter {
        /** No question or decision. */
        QUESTION(Step.PREPARE, "conversation.finding.question"),
        /** No concrete good point about the pupil. */
        GOOD_POINT(Step.PREPARE, "conversation.finding.good-point"),
        /** No appreciation of the parents. */
        APPRECIATION(Step.PREPARE, "conversation.finding.appreciation"),
        /** An expectation that cannot be met stands there without an explanation. */
        EXPLANATION(Step.PREPARE, "conversation.finding.explanation"),
        /** No parent comes. */
        PARENTS(Step.PREPARE, "conversation.finding.parents"),
        /** Somebody comes of whom the parents were not told. */
        NOT_TOLD(Step.PREPARE, "conversation.finding.not-told"),
        /** No agenda. */
        AGENDA(Step.PREPARE, "conversation.finding.agenda"),
        /** Unknown whether somebody was there. */
        ATTENDANCE(Step.TALK, "conversation.finding.attendance"),
        /** Unknown whether the question was answered. */
        OUTCOME(Step.REPORT, "conversation.finding.outcome"),
        /** What goes well is empty. */
        GOES_WELL(Step.REPORT, "conversation.finding.goes-well"),
        /** A section of a person is empty and says not why. */
        VOICE(Step.REPORT, "conversation.finding.voice"),
        /** What parents understood is empty. */
        PARENTS_UNDERSTOOD(Step.REPORT, "conversation.finding.parents-understood"),
        /** What school understood is empty. */
        SCHOOL_UNDERSTOOD(Step.REPORT, "conversation.finding.school-understood"),
        /** No next appointment, and not agreed that parents get in touch. */
        NEXT_TALK(Step.REPORT, "conversation.finding.next-talk"),
        /** Not confirmed that no agreements were made, and none written. */
        AGREEMENTS(Step.AGREEMENTS, "conversation.finding.agreements"),
        /** Somebody’s signature is open. */
        SIGNATURES(Step.AGREEMENTS, "conversation.finding.signatures"),
        /** Commitments were not looked back on. */
        LOOK_BACK(Step.LOOK_BACK, "conversation.finding.look-back");

        private final Step step;
        private final String key;

        Matter(Step step, String key) {
            this.step = step;
            this.key = key;
        }

        /** The step it belongs to. */
        public Step step() {
            return step;
        }

        /** The key of the sentence that says what to do. */
        public String key() {
            return key;
        }
    }

    /** Refuses null. */
    public Finding {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(name, "name");
    }

    /** Something without a name. */
    public static Finding of(Matter matter) {
        return new Finding(matter, "");
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Finding " + matter;
    }
}
