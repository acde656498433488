package nl.driehoek.exchange.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.exchange.roster.IncomingPupil;
import nl.driehoek.exchange.roster.RejectedRow;
import nl.driehoek.exchange.roster.RowId;

/** A row of the preview. */
public sealed interface PlanRow {

    /** Which row of the file, or a number of our own for a pupil that is not in it. */
    RowId row();

    /** What it means. */
    RowStatus status();

    /** Whether it is taken over unless somebody decides otherwise. */
    boolean taken();

    /**
     * Not in the store yet.
     *
     * @param pupil as the file describes it
     * @param bonds parents
     */
    record New(IncomingPupil pupil, List<BondChange> bonds) implements PlanRow {

        /** Copies. */
        public New {
            Objects.requireNonNull(pupil, "pupil");
            bonds = List.copyOf(bonds);
        }

        @Override
        public RowId row() {
            return pupil.row();
        }

        @Override
        public RowStatus status() {
            return RowStatus.NEW;
        }

        @Override
        public boolean taken() {
            return true;
        }
    }

    /**
     * In the store with another value somewhere.
     *
     * @param pupil as the file describes it
     * @param current as it stands
     * @param changes field by field
     * @param bonds what the file adds about parents
     */
    record Changed(IncomingPupil pupil, Pupil current, List<FieldChange> changes, List<BondChange> bonds)
            implements PlanRow {

        /** Copies. */
        public Changed {
            Objects.requireNonNull(pupil, "pupil");
            Objects.requireNonNull(current, "current");
            changes = List.copyOf(changes);
            bonds = List.copyOf(bonds);
        }

        @Override
        public RowId row() {
            return pupil.row();
        }

        @Override
        public RowStatus status() {
            return RowStatus.CHANGED;
        }

        @Override
        public boolean taken() {
            return changes.stream().anyMatch(FieldChange::take)
                    || bonds.stream().anyMatch(BondChange::take);
        }
    }

    /**
     * The same in file and store.
     *
     * @param pupil as the file describes it
     * @param current as it stands
     */
    record Unchanged(IncomingPupil pupil, Pupil current) implements PlanRow {

        /** Refuses null. */
        public Unchanged {
            Objects.requireNonNull(pupil, "pupil");
            Objects.requireNonNull(current, "current");
        }

        @Override
        public RowId row() {
            return pupil.row();
        }

        @Override
        public RowStatus status() {
            return RowStatus.UNCHANGED;
        }

        @Override
        public boolean taken() {
            return false;
        }
    }

    /**
     * Has left according to the file.
     *
     * @param pupil as the file describes it
     * @param current as it stands, when the pupil is in the store
     * @param changes what changes in the store; empty when the pupil is not in it
     */
    record Left(IncomingPupil pupil, Optional<Pupil> current, List<FieldChange> changes) implements PlanRow {

        /** Copies. */
        public Left {
            Objects.requireNonNull(pupil, "pupil");
            Objects.requireNonNull(current, "current");
            changes = List.copyOf(changes);
        }

        @Override
        public RowId row() {
            return pupil.row();
        }

        @Override
        public RowStatus status() {
            return RowStatus.LEFT;
        }

        @Override
        public boolean taken() {
            return changes.stream().anyMatch(FieldChange::take);
        }
    }

    /**
     * In the store and not in the file; nothing happens to it.
     *
     * @param row a number of our own
     * @param current as it stands
     */
    record NotInFile(RowId row, Pupil current) implements PlanRow {

        /** Refuses null. */
        public NotInFile {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(current, "current");
        }

        @Override
        public RowStatus status() {
            return RowStatus.NOT_IN_FILE;
        }

        @Override
        public boolean taken() {
            return false;
        }
    }

    /**
     * Cannot be used.
     *
     * @param rejected where it stands and what it is called
     */
    record Rejected(RejectedRow rejected) implements PlanRow {

        /** Refuses null. */
        public Rejected {
            Objects.requireNonNull(rejected, "rejected");
        }

        @Override
        public RowId row() {
            return rejected.row();
        }

        @Override
        public RowStatus status() {
            return RowStatus.REJECTED;
        }

        @Override
        public boolean taken() {
            return false;
        }
    }

    /**
     * Waits for an answer.
     *
     * @param pupil as the file describes it
     * @param question what is asked
     * @param others further rows of the file that the question is about
     * @param candidates pupils in the store that the question is about
     * @param options the answers, with what comes of each
     */
    record NeedsChoice(
            IncomingPupil pupil,
            QuestionKind question,
            List<IncomingPupil> others,
            List<Pupil> candidates,
            List<Option> options)
            implements PlanRow {

        /** Copies. */
        public NeedsChoice {
            Objects.requireNonNull(pupil, "pupil");
            Objects.requireNonNull(question, "question");
            others = List.copyOf(others);
            candidates = List.copyOf(candidates);
            options = List.copyOf(options);
        }

        @Override
        public RowId row() {
            return pupil.row();
        }

        @Override
        public RowStatus status() {
            return RowStatus.NEEDS_CHOICE;
        }

        @Override
        public boolean taken() {
            return false;
        }
    }

    /**
     * An answer to a question.
     *
     * @param choice the answer
     * @param outcome the rows that come in the place of the question; empty when nothing is taken
     */
    record Option(Choice choice, List<PlanRow> outcome) {

        /** Copies. */
        public Option {
            Objects.requireNonNull(choice, "choice");
            outcome = List.copyOf(outcome);
        }
    }
}
