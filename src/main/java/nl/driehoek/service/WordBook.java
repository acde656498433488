package nl.driehoek.service;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.coach.SchoolWords;
import nl.driehoek.store.SettingRepository;
import org.jooq.DSLContext;

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
        return desk.read(this::words);
    }

    /** All of them, while something else is read too. */
    SchoolWords words(DSLContext sql) {
        return stored(sql).map(Stored::value).orElse(SchoolWords.NONE);
    }

    /**
     * Changes the words as they are at this moment, so that two colleagues who each add a word both keep theirs. Every
     * colleague may: who writes texts meets the words that are missing.
     *
     * @return the words as they are now
     */
    public SchoolWords change(UnaryOperator<SchoolWords> change) {
        return desk.write(writing -> {
            Optional<Stored<SchoolWords>> before = stored(writing.sql());
            SchoolWords old = before.map(Stored::value).orElse(SchoolWords.NONE);
            SchoolWords now = change.apply(old);
            if (!now.equals(old)) {
                settings.save(writing, NAME, now, before.map(Stored::revision).orElse(0));
            }
            return now;
        });
    }

    private Optional<Stored<SchoolWords>> stored(DSLContext sql) {
        return settings.find(sql, NAME, SchoolWords.NONE, SchoolWords.class);
    }
}
