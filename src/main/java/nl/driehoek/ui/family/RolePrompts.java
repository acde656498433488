package nl.driehoek.ui.family;

import nl.driehoek.domain.family.ProfileRole;
import nl.driehoek.text.Texts;

/** The questions that stand in the empty fields of a role profile, per role and row. */
final class RolePrompts {

    private final Texts texts;

    RolePrompts(Texts texts) {
        this.texts = texts;
    }

    /** What the parent tells. */
    String tells(ProfileRole role) {
        return texts.get(
                switch (role) {
                    case INVOLVED -> "family.prompt.involved.tells";
                    case EDUCATOR -> "family.prompt.educator.tells";
                    case EXPERT -> "family.prompt.expert.tells";
                    case HELP_SEEKER -> "family.prompt.help-seeker.tells";
                });
    }

    /** What this asks of school. */
    String asks(ProfileRole role) {
        return texts.get(
                switch (role) {
                    case INVOLVED -> "family.prompt.involved.asks";
                    case EDUCATOR -> "family.prompt.educator.asks";
                    case EXPERT -> "family.prompt.expert.asks";
                    case HELP_SEEKER -> "family.prompt.help-seeker.asks";
                });
    }

    /** What we agree. */
    String agreed(ProfileRole role) {
        return texts.get(
                switch (role) {
                    case INVOLVED -> "family.prompt.involved.agreed";
                    case EDUCATOR -> "family.prompt.educator.agreed";
                    case EXPERT -> "family.prompt.expert.agreed";
                    case HELP_SEEKER -> "family.prompt.help-seeker.agreed";
                });
    }
}
