package nl.driehoek.domain.conversation;

import java.util.Objects;

/** How people meet again after a talk. */
public sealed interface NextTalk {

    /** Not chosen yet. */
    record Open() implements NextTalk {}

    /**
     * A moment was chosen.
     *
     * @param moment when and where
     */
    record Planned(Moment moment) implements NextTalk {
        /** Refuses null. */
        public Planned {
            Objects.requireNonNull(moment, "moment");
        }
    }

    /** Parents get in touch when they want to. */
    record ParentsCall() implements NextTalk {}
}
