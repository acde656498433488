package nl.driehoek.app;

import java.nio.file.Path;

/** Plays the main job with the example school and leaves pictures of it. */
@FunctionalInterface
interface TourPlayer {

    /** Plays it into {@code folder}, which is made when it is not there; gives the exit code. */
    int play(Path folder);
}
