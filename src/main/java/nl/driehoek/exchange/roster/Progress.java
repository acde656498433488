package nl.driehoek.exchange.roster;

/** How a long read tells how far it is and hears that nobody waits for it any more. Called from the reading thread. */
public interface Progress {

    /** Nobody watches and nobody stops it. */
    Progress NONE = new Progress() {
        @Override
        public void at(double fraction) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** How far the work is, from 0 to 1; never goes back. */
    void at(double fraction);

    /** Whether the work should stop as soon as it can. */
    boolean cancelled();
}
