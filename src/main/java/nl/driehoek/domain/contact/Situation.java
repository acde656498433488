package nl.driehoek.domain.contact;

/** The kinds of contact, each with an own checklist. */
public enum Situation {
    /** Gesprek uit de gesprekkencyclus. */
    CYCLE,
    /** Bezoek aan de groep. */
    GROUP_VISIT,
    /** Brengen en halen. */
    BRINGING,
    /** Huisbezoek; always informal. */
    HOME_VISIT,
    /** Informatieavond. */
    INFORMATION_EVENING,
    /** Conflict. */
    CONFLICT,
    /** Eerste contact of kennismaking. */
    ACQUAINTANCE,
    /** Intake door de schoolleider. */
    INTAKE,
    /** Telefoon of bericht. */
    PHONE_OR_MESSAGE,
    /** MDO of ondersteuningsteam. */
    SUPPORT_TEAM,
    /** Leerlinggesprek. */
    PUPIL_TALK,
    /** Nabespreking van een observatie. */
    OBSERVATION,
    /** Iets anders. */
    OTHER
}
