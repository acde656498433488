package nl.driehoek.domain.family;

import java.util.Objects;

/**
 * A parent together with the bond to one child, as a dossier shows it.
 *
 * @param parent the parent
 * @param link the bond
 */
public record FamilyMember(Parent parent, ParentLink link) {

    /** Both are about the same parent. */
    public FamilyMember {
        Objects.requireNonNull(parent, "parent");
        if (!parent.id().equals(link.parent())) {
            throw new IllegalArgumentException("link of another parent");
        }
    }
}
