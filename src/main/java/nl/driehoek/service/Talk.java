package nl.driehoek.service;

import java.util.List;
import java.util.Objects;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.domain.conversation.ReportVersion;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.domain.pupil.Pupil;

/**
 * A talk with everything its workspace shows.
 *
 * @param conversation the talk itself
 * @param pupil about whom
 * @param preparation the preparation; revision 0 in {@link Sheet} when never saved
 * @param report the report or its draft
 * @param versions confirmed versions of the report, oldest first
 * @param agreements agreements of this talk
 * @param earlier agreements of this pupil from before that are still open
 */
public record Talk(
        Stored<Conversation> conversation,
        Pupil pupil,
        Sheet<Preparation> preparation,
        Sheet<Report> report,
        List<ReportVersion> versions,
        List<Agreement> agreements,
        List<Agreement> earlier) {

    /**
     * A sheet of this talk.
     *
     * @param value what stands on it
     * @param revision what to base a save on; 0 when it was never saved
     */
    public record Sheet<T>(T value, int revision) {
        /** Refuses null. */
        public Sheet {
            Objects.requireNonNull(value, "value");
        }
    }

    /** Copies. */
    public Talk {
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(pupil, "pupil");
        Objects.requireNonNull(preparation, "preparation");
        Objects.requireNonNull(report, "report");
        versions = List.copyOf(versions);
        agreements = List.copyOf(agreements);
        earlier = List.copyOf(earlier);
    }

    /** Whether the report is confirmed and no new version is being made: then nobody can write in it. */
    public boolean locked() {
        return !versions.isEmpty() && report.value().revising().isEmpty();
    }

    /** What is still open in {@code step}. */
    public List<Finding> open(Step step) {
        return TalkFindings.of(this, step);
    }

    /** How far {@code step} is. */
    public StepState state(Step step) {
        return StepStates.of(this, step);
    }

    /** The id only. */
    @Override
    public String toString() {
        return "Talk " + conversation.value().id().value();
    }
}
