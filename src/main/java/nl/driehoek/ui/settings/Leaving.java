package nl.driehoek.ui.settings;

/** Ways out of an open school that begin in the settings; each locks first, after saving what was typed. */
public interface Leaving {

    /** Lays this school aside and begins with another. */
    void otherSchool();

    /** Puts a backup back. */
    void restoreBackup();
}
