package nl.driehoek.domain.staff;

/** The functions in a school that matter to Driehoek; what a colleague may see follows from them. */
public enum StaffRole {
    /** Intern begeleider. */
    CARE_COORDINATOR,
    /** Leerkracht. */
    TEACHER,
    /** Zorgcoördinator, the intern begeleider of secondary schools. */
    SECONDARY_CARE_COORDINATOR,
    /** Orthopedagoog. */
    EDUCATIONAL_PSYCHOLOGIST,
    /** Schoolleider. */
    HEAD,
    /** Beheerder: settings, colleagues and backups, no care files. */
    ADMINISTRATOR,
    /** Somebody else who works at the school and takes part in talks. */
    OTHER
}
