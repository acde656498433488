package nl.driehoek.service;

import nl.driehoek.domain.Stored;
import nl.driehoek.domain.school.School;
import nl.driehoek.store.ChangedMeanwhile;
import nl.driehoek.store.SettingRepository;

/** The school itself, as it stands on paper and in the settings. */
public final class SchoolSettings {

    static final String SCHOOL = "school";

    private static final School UNNAMED = School.named("school");

    private final Desk desk;
    private final SettingRepository settings;

    /** The school of {@code desk}. */
    public SchoolSettings(Desk desk) {
        this.desk = desk;
        this.settings = new SettingRepository(desk.json());
    }

    /** The school. */
    public Stored<School> school() {
        return desk.read(sql -> settings.find(sql, SCHOOL, UNNAMED, School.class))
                .orElseThrow(() -> new IllegalStateException("a store without a school"));
    }

    /** Saves the number that parents can call; only managers may. */
    public SaveResult<School> savePhone(String phone) {
        return save(school().with(school -> school.withPhone(phone)));
    }

    /** Saves the school on top of the revision it was read at; only managers may. */
    public SaveResult<School> save(Stored<School> school) {
        if (!desk.rights().manages()) {
            return new SaveResult.NoRight<>();
        }
        try {
            desk.write(writing -> settings.save(writing, SCHOOL, school.value(), school.revision()));
        } catch (ChangedMeanwhile e) {
            return new SaveResult.ChangedElsewhere<>(school());
        }
        return new SaveResult.Saved<>(school());
    }
}
