package nl.driehoek.domain.agreement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.Require;

/**
 * What stands on an agreement.
 *
 * @param title short name in lists
 * @param talkOn day of the talk
 * @param place where people talked
 * @param present who was there, as on paper: "Çağla Yıldız (moeder)"
 * @param question the question of the talk, may be empty
 * @param goesWell what goes well, may be empty
 * @param commitments what was agreed, in order
 * @param differing views that still differ, "name: view", may be empty
 * @param trying what people try meanwhile, may be empty
 * @param lookBackOn day of looking back, if chosen
 * @param lookBackAt time of looking back, if chosen
 */
public record AgreementText(
        String title,
        LocalDate talkOn,
        String place,
        List<String> present,
        String question,
        String goesWell,
        List<Commitment> commitments,
        List<View> differing,
        String trying,
        Optional<LocalDate> lookBackOn,
        Optional<LocalTime> lookBackAt) {

    /**
     * A view that differs from another's.
     *
     * @param who name
     * @param says what this person thinks
     */
    public record View(String who, String says) {
        /** Both must be filled. */
        public View {
            who = Require.filled(Require.line(who, "who"), "who");
            says = Require.filled(says, "says");
        }
    }

    /** Tidies and copies; the title must be filled. */
    public AgreementText {
        title = Require.filled(Require.line(title, "title"), "title");
        Objects.requireNonNull(talkOn, "talkOn");
        place = Require.line(place, "place");
        present = List.copyOf(present);
        question = Require.text(question, "question");
        goesWell = Require.text(goesWell, "goesWell");
        commitments = List.copyOf(commitments);
        differing = List.copyOf(differing);
        trying = Require.text(trying, "trying");
        Objects.requireNonNull(lookBackOn, "lookBackOn");
        Objects.requireNonNull(lookBackAt, "lookBackAt");
    }

    /** Personal. */
    @Override
    public String toString() {
        return "AgreementText";
    }
}
