package nl.driehoek.app.wiring;

/** A part of the application: its services, screens, place in the left bar and commands. */
@FunctionalInterface
public interface Feature {

    /** Makes services and registers screens, places and commands, for as long as the school is open. */
    void wire(SchoolScope scope);
}
