package nl.driehoek.service;

import java.util.Optional;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.coach.SchoolWords;
import nl.driehoek.store.SettingRepository;

/** The words of this school. */
public final class WordBook {

    private static final String NAME = "meelezer-words";

    private final Desk desk;
    private final SettingRepository settings;

    /** The words in the store of {@code desk}. */
    public WordBook(Desk desk) {
        this.desk = desk;
        this.settings = new SettingRepository(desk.json());
    }

    /** All of them. */
    public SchoolWords words() {
        return stored().map(Stored::value).orElse(SchoolWords.NONE);
    }

    /**
     * Keeps {@code words} instead of those that were there.
     *
     * @throws nl.driehoek.store.ChangedMeanwhile when somebody else saved them at the same moment
     */
    public void save(SchoolWords words) {
        Optional<Stored<SchoolWords>> before = stored();
        if (!before.map(Stored::value).equals(Optional.of(words))) {
            int basedOn = before.map(Stored::revision).orElse(0);
            desk.write(writing -> settings.save(writing, NAME, words, basedOn));
        }
    }

    private Optional<Stored<SchoolWords>> stored() {
        return desk.read(sql -> settings.find(sql, NAME, SchoolWords.NONE, SchoolWords.class));
    }
}
