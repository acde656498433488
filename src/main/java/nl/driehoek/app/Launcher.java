package nl.driehoek.app;

/** Where Driehoek starts. */
public final class Launcher {

    private Launcher() {}

    /** Starts the application. */
    public static void main(String[] args) {
        System.exit(0);
    }
}
