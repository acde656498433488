package nl.driehoek.ui.family;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.HelpBridge;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.family.ProfileRole;
import nl.driehoek.domain.family.RoleNotes;
import nl.driehoek.domain.family.RoleProfile;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.service.PupilCare;
import nl.driehoek.service.RoleProfiles;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/** The four roles of one parent, edited in place and saved while typing. */
final class RoleProfileModel {

    /** One role: three texts, and who wrote it when. */
    static final class Column {
        final StringProperty tells = new SimpleStringProperty("");
        final StringProperty asks = new SimpleStringProperty("");
        final StringProperty agreed = new SimpleStringProperty("");
        final ObjectProperty<Optional<LocalDate>> on = new SimpleObjectProperty<>(Optional.empty());
        final StringProperty author = new SimpleStringProperty("");

        void from(RoleNotes notes) {
            tells.set(notes.tells());
            asks.set(notes.asksOfUs());
            agreed.set(notes.agreed());
            on.set(notes.on());
            author.set(notes.author());
        }

        RoleNotes notes() {
            return new RoleNotes(tells.get(), asks.get(), agreed.get(), on.get(), author.get());
        }
    }

    /**
     * What the head of the page tells.
     *
     * @param pupil the child
     * @param member the parent and the bond
     * @param readers who can read the role of help-seeker
     * @param versions earlier states, newest first
     */
    record Head(Pupil pupil, FamilyMember member, List<Colleague> readers, List<RoleProfiles.Version> versions) {}

    private record Read(Head head, Optional<Stored<RoleProfile>> profile) {}

    final Map<ProfileRole, Column> columns = new EnumMap<>(ProfileRole.class);
    final StringProperty effect = new SimpleStringProperty("");
    final StringProperty organisation = new SimpleStringProperty("");
    final StringProperty contact = new SimpleStringProperty("");
    final BooleanProperty consent = new SimpleBooleanProperty();
    final StringProperty status = new SimpleStringProperty("");
    final ObjectProperty<Optional<LocalDate>> discussedOn = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<ProfileRole>> longest = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Head> head = new SimpleObjectProperty<>();
    final DraftSaver<RoleProfile> saver;

    private final PupilCare care;
    private final Tasks tasks;
    private final PupilId pupil;
    private final ParentId parent;
    private boolean filling;

    RoleProfileModel(PupilCare care, Tasks tasks, PupilId pupil, ParentId parent) {
        this.care = care;
        this.tasks = tasks;
        this.pupil = pupil;
        this.parent = parent;
        this.saver = new DraftSaver<>(
                tasks,
                care.clock(),
                this::profile,
                (profile, basedOn) -> care.profiles().save(profile, basedOn));
        for (ProfileRole role : ProfileRole.values()) {
            Column column = new Column();
            columns.put(role, column);
            List.of(column.tells, column.asks, column.agreed)
                    .forEach(text -> text.addListener((_, _, _) -> written(column)));
        }
        List.of(effect, organisation, contact, status).forEach(text -> text.addListener((_, _, _) -> touched()));
        consent.addListener((_, _, _) -> touched());
    }

    /** Whether the signed-in colleague may see the role of help-seeker. */
    boolean seesHelpSeeker() {
        return care.profiles().seesHelpSeeker();
    }

    /** Reads in the background; {@code gone} runs when the parent is not linked to the pupil any more. */
    void load(Runnable gone) {
        Work.of(this::read)
                .onSuccess(read -> read.ifPresentOrElse(this::show, gone))
                .runOn(tasks);
    }

    private Optional<Read> read() {
        Optional<Stored<FamilyMember>> member = care.families().find(pupil, parent);
        Optional<Stored<Pupil>> child = care.pupils().find(pupil);
        if (member.isEmpty() || child.isEmpty()) {
            return Optional.empty();
        }
        Head now = new Head(
                child.get().value(),
                member.get().value(),
                care.profiles().readersOfHelpSeeker(),
                care.profiles().versions(parent, pupil));
        return Optional.of(new Read(now, care.profiles().find(parent, pupil)));
    }

    private void show(Read read) {
        saver.basedOn(read.profile().map(Stored::revision).orElse(0));
        fill(read.profile().map(Stored::value).orElseGet(() -> RoleProfile.empty(parent, pupil)));
        head.set(read.head());
    }

    /** Shows {@code stored}, as saved by a colleague, in place of what was typed. */
    void take(Stored<RoleProfile> stored) {
        saver.basedOn(stored.revision());
        fill(stored.value());
    }

    /** Puts an earlier version back as the newest; what stands there now stays in the history. */
    void putBack(RoleProfile earlier) {
        fill(earlier);
        saver.touch();
        saver.flush();
    }

    private void fill(RoleProfile profile) {
        filling = true;
        columns.forEach((role, column) -> column.from(profile.notes(role)));
        effect.set(profile.bridge().effectOnChild());
        organisation.set(profile.bridge().organisation());
        contact.set(profile.bridge().contact());
        consent.set(profile.bridge().consent());
        status.set(profile.bridge().status());
        discussedOn.set(profile.discussedOn());
        filling = false;
        longest.set(profile.longestNotTalkedAbout());
    }

    /** What stands on the screen. */
    RoleProfile profile() {
        RoleProfile profile = RoleProfile.empty(parent, pupil);
        for (Map.Entry<ProfileRole, Column> entry : columns.entrySet()) {
            RoleNotes notes = entry.getValue().notes();
            if (!notes.equals(RoleNotes.NONE)) {
                profile = profile.with(entry.getKey(), notes);
            }
        }
        profile = profile.with(
                new HelpBridge(effect.get(), organisation.get(), contact.get(), consent.get(), status.get()));
        return discussedOn.get().map(profile::discussed).orElse(profile);
    }

    /** The profile was talked through with the parent on {@code day}. */
    void discussed(LocalDate day) {
        discussedOn.set(Optional.of(day));
        touched();
        saver.flush();
    }

    private void written(Column column) {
        if (!filling) {
            column.on.set(Optional.of(care.today()));
            column.author.set(care.myName());
            touched();
        }
    }

    private void touched() {
        if (!filling) {
            longest.set(profile().longestNotTalkedAbout());
            saver.touch();
        }
    }
}
