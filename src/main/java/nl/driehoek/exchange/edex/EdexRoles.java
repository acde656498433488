package nl.driehoek.exchange.edex;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.staff.StaffRole;
import nl.driehoek.exchange.roster.RoleWord;

/** The codes for roles in EDEXML 2.1, in words, and which role of ours they come closest to. */
final class EdexRoles {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ADJ", "import.role.ADJ"),
            Map.entry("ADM", "import.role.ADM"),
            Map.entry("CON", "import.role.CON"),
            Map.entry("DIR", "import.role.DIR"),
            Map.entry("ICT", "import.role.ICT"),
            Map.entry("IB", "import.role.IB"),
            Map.entry("KLA", "import.role.KLA"),
            Map.entry("LRK", "import.role.LRK"),
            Map.entry("LOS", "import.role.LOS"),
            Map.entry("LOC", "import.role.LOC"),
            Map.entry("OWA", "import.role.OWA"),
            Map.entry("OUD", "import.role.OUD"),
            Map.entry("RT", "import.role.RT"),
            Map.entry("SMW", "import.role.SMW"),
            Map.entry("STA", "import.role.STA"),
            Map.entry("TAL", "import.role.TAL"),
            Map.entry("VAK", "import.role.VAK"));
    private static final Map<String, StaffRole> ROLES = Map.of(
            "IB", StaffRole.CARE_COORDINATOR,
            "LRK", StaffRole.TEACHER,
            "VAK", StaffRole.TEACHER,
            "DIR", StaffRole.HEAD,
            "ADJ", StaffRole.HEAD,
            "LOC", StaffRole.HEAD);

    private EdexRoles() {}

    /** A role as written, with the key of its Dutch words when it is one of the codes. */
    static RoleWord word(String written) {
        return new RoleWord(written, Optional.ofNullable(WORDS.get(written)));
    }

    /** Whether {@code text} looks like a code and not like words. */
    static boolean likeCode(String text) {
        return text.length() <= 5 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Roles of ours that {@code written} suggests; there is no code for zorgcoördinator or orthopedagoog. */
    static Set<StaffRole> roles(List<String> written) {
        Set<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
        for (String text : written) {
            String words = text.toLowerCase(Locale.ROOT);
            if (ROLES.containsKey(text)) {
                roles.add(ROLES.get(text));
            } else if (words.contains("zorgco")) {
                roles.add(StaffRole.SECONDARY_CARE_COORDINATOR);
            } else if (words.contains("orthopedago")) {
                roles.add(StaffRole.EDUCATIONAL_PSYCHOLOGIST);
            } else if (words.contains("intern begeleider")) {
                roles.add(StaffRole.CARE_COORDINATOR);
            }
        }
        return roles;
    }
}
