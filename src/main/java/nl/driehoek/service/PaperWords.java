package nl.driehoek.service;

import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.text.Texts;

/** Words that stand on paper for what the store keeps as a choice. */
final class PaperWords {

    private PaperWords() {}

    /** What a parent is to the child: "moeder"; the own words where there are any. */
    static String relation(Texts texts, ParentLink link) {
        if (!link.words().isEmpty()) {
            return link.words();
        }
        return switch (link.relation()) {
            case MOTHER -> texts.get("paper.relation.mother");
            case FATHER -> texts.get("paper.relation.father");
            case STEP_PARENT -> texts.get("paper.relation.step");
            case FOSTER_PARENT -> texts.get("paper.relation.foster");
            case GRANDPARENT -> texts.get("paper.relation.grand");
            case GUARDIAN -> texts.get("paper.relation.guardian");
            case INSTITUTION -> texts.get("paper.relation.institution");
            case OTHER -> texts.get("paper.relation.other");
        };
    }
}
