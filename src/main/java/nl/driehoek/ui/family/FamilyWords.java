package nl.driehoek.ui.family;

import java.util.Locale;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.Emphasis;
import nl.driehoek.domain.family.FamilySituation;
import nl.driehoek.domain.family.InformationAmount;
import nl.driehoek.domain.family.InterpreterMode;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.family.ProfileRole;
import nl.driehoek.domain.family.Relation;
import nl.driehoek.text.Texts;

/** The Dutch words for everything about families. */
public final class FamilyWords {

    private final Texts texts;

    /** Words from {@code texts}. */
    public FamilyWords(Texts texts) {
        this.texts = texts;
    }

    /** "moeder", "partner moeder": the own words of the bond when there are any. */
    public String relation(ParentLink link) {
        return link.words().isEmpty() ? relation(link.relation()).toLowerCase(Locale.ROOT) : link.words();
    }

    /** The name of a relation, with a capital. */
    public String relation(Relation relation) {
        return texts.get(
                switch (relation) {
                    case MOTHER -> "family.relation.mother";
                    case FATHER -> "family.relation.father";
                    case STEP_PARENT -> "family.relation.step-parent";
                    case FOSTER_PARENT -> "family.relation.foster-parent";
                    case GRANDPARENT -> "family.relation.grandparent";
                    case GUARDIAN -> "family.relation.guardian";
                    case INSTITUTION -> "family.relation.institution";
                    case OTHER -> "family.relation.other";
                });
    }

    /** Whether somebody holds gezag, as a choice. */
    public String authority(Authority authority) {
        return texts.get(
                switch (authority) {
                    case YES -> "family.authority.yes";
                    case NO -> "family.authority.no";
                    case UNKNOWN -> "family.authority.unknown";
                });
    }

    /** How a family lives. */
    public String situation(FamilySituation situation) {
        return texts.get(
                switch (situation) {
                    case UNKNOWN -> "family.situation.unknown";
                    case TOGETHER -> "family.situation.together";
                    case SEPARATED -> "family.situation.separated";
                    case CO_PARENTING -> "family.situation.co-parenting";
                    case CONFLICT_SEPARATION -> "family.situation.conflict";
                    case SINGLE -> "family.situation.single";
                    case FOSTER -> "family.situation.foster";
                    case PLACED_OUT -> "family.situation.placed-out";
                });
    }

    /** How an interpreter takes part. */
    public String interpreter(InterpreterMode mode) {
        return texts.get(
                switch (mode) {
                    case NONE -> "family.interpreter.none";
                    case PHONE -> "family.interpreter.phone";
                    case ON_SITE -> "family.interpreter.on-site";
                });
    }

    /** How much a parent wants to hear. */
    public String amount(InformationAmount amount) {
        return texts.get(
                switch (amount) {
                    case UNKNOWN -> "family.not-asked";
                    case MUCH -> "family.amount.much";
                    case MAIN_POINTS -> "family.amount.main-points";
                });
    }

    /** What a parent wants to talk about first. */
    public String emphasis(Emphasis emphasis) {
        return texts.get(
                switch (emphasis) {
                    case UNKNOWN -> "family.not-asked";
                    case LEARNING -> "family.emphasis.learning";
                    case WELLBEING -> "family.emphasis.wellbeing";
                    case BOTH -> "family.emphasis.both";
                });
    }

    /** The name of a role. */
    public String role(ProfileRole role) {
        return texts.get(
                switch (role) {
                    case INVOLVED -> "family.role.involved";
                    case EDUCATOR -> "family.role.educator";
                    case EXPERT -> "family.role.expert";
                    case HELP_SEEKER -> "family.role.help-seeker";
                });
    }

    /** What a role is about, in one line. */
    public String roleAbout(ProfileRole role) {
        return texts.get(
                switch (role) {
                    case INVOLVED -> "family.role.involved.about";
                    case EDUCATOR -> "family.role.educator.about";
                    case EXPERT -> "family.role.expert.about";
                    case HELP_SEEKER -> "family.role.help-seeker.about";
                });
    }
}
