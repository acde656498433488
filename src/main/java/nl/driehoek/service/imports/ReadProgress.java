package nl.driehoek.service.imports;

import nl.driehoek.exchange.roster.Progress;

/** How the reading of a file tells how far it is and hears that nobody waits any more. Called from the reading thread. */
public interface ReadProgress {

    /** How far, from 0 to 1. */
    void at(double fraction);

    /** Whether to stop as soon as possible. */
    boolean cancelled();

    /** The same for the reader. */
    default Progress forReader() {
        return new Progress() {
            @Override
            public void at(double fraction) {
                ReadProgress.this.at(fraction);
            }

            @Override
            public boolean cancelled() {
                return ReadProgress.this.cancelled();
            }
        };
    }
}
