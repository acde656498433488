package nl.driehoek.domain.family;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.pupil.PupilId;

/**
 * The four roles of one parent towards one child, side by side. Several hold at once; there is no score and no ranking.
 *
 * @param schema form of this sheet, now 1
 * @param parent whose roles
 * @param pupil towards whom
 * @param roles notes per role; a role without notes may be absent
 * @param bridge help outside school, restricted like the role of help-seeker
 * @param discussedOn when the profile was talked through with the parent
 */
public record RoleProfile(
        int schema,
        ParentId parent,
        PupilId pupil,
        Map<ProfileRole, RoleNotes> roles,
        HelpBridge bridge,
        Optional<LocalDate> discussedOn) {

    /** The form this version writes. */
    public static final int SCHEMA = 1;

    /** Copies the map. */
    public RoleProfile {
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(pupil, "pupil");
        roles = Map.copyOf(roles);
        Objects.requireNonNull(bridge, "bridge");
        Objects.requireNonNull(discussedOn, "discussedOn");
    }

    /** A profile in which nothing was written yet. */
    public static RoleProfile empty(ParentId parent, PupilId pupil) {
        return new RoleProfile(SCHEMA, parent, pupil, Map.of(), HelpBridge.NONE, Optional.empty());
    }

    /** The notes of {@code role}, never null. */
    public RoleNotes notes(ProfileRole role) {
        return roles.getOrDefault(role, RoleNotes.NONE);
    }

    /** The same profile with other notes for one role. */
    public RoleProfile with(ProfileRole role, RoleNotes notes) {
        Map<ProfileRole, RoleNotes> next = new EnumMap<>(ProfileRole.class);
        next.putAll(roles);
        next.put(role, notes);
        return new RoleProfile(schema, parent, pupil, next, bridge, discussedOn);
    }

    /** The same profile without the restricted role, for those who may not see it. */
    public RoleProfile withoutHelpSeeker() {
        Map<ProfileRole, RoleNotes> next = new EnumMap<>(ProfileRole.class);
        next.putAll(roles);
        next.remove(ProfileRole.HELP_SEEKER);
        return new RoleProfile(schema, parent, pupil, next, HelpBridge.NONE, discussedOn);
    }

    /**
     * The role that was not talked about for the longest time; a role never talked about comes first. The role of
     * help-seeker does not count: it begins with the parent's own question. Empty when all three were talked about on the
     * same day.
     */
    public Optional<ProfileRole> longestNotTalkedAbout() {
        List<ProfileRole> asked = List.of(ProfileRole.INVOLVED, ProfileRole.EDUCATOR, ProfileRole.EXPERT);
        boolean sameDay =
                asked.stream().map(role -> notes(role).on()).distinct().count() == 1;
        return sameDay ? Optional.empty() : asked.stream().min(Comparator.comparing(this::talkedOn));
    }

    private LocalDate talkedOn(ProfileRole role) {
        return notes(role).on().orElse(LocalDate.MIN);
    }

    /** The same profile with the restricted parts of {@code other}: the role of help-seeker and the bridge. */
    public RoleProfile withHelpSeekerOf(RoleProfile other) {
        RoleProfile open = withoutHelpSeeker();
        Map<ProfileRole, RoleNotes> next = new EnumMap<>(ProfileRole.class);
        next.putAll(open.roles);
        RoleNotes restricted = other.roles.get(ProfileRole.HELP_SEEKER);
        if (restricted != null) {
            next.put(ProfileRole.HELP_SEEKER, restricted);
        }
        return new RoleProfile(schema, parent, pupil, next, other.bridge, discussedOn);
    }

    /** The same profile with another day on which it was talked through with the parent. */
    public RoleProfile discussed(LocalDate day) {
        return new RoleProfile(schema, parent, pupil, roles, bridge, Optional.of(day));
    }

    /** The same profile with another bridge to help outside school. */
    public RoleProfile with(HelpBridge next) {
        return new RoleProfile(schema, parent, pupil, roles, next, discussedOn);
    }
}
