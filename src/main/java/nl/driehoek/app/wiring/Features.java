package nl.driehoek.app.wiring;

import java.util.List;

/** All parts of the application, in the order of the left bar. A new part is one class and one line here. */
public final class Features {

    private Features() {}

    /** The parts. */
    public static List<Feature> all() {
        return List.of(
                new ContactsFeature(),
                new TodayFeature(),
                new PupilsFeature(),
                new TalksFeature(),
                new NvcFeature(),
                new AgreementsFeature(),
                new ImportFeature(),
                new SettingsFeature());
    }
}
