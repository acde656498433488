package nl.driehoek.coach.observation;

/** What a word list for a waarneming is about; each is a file that anyone can read and add to. */
enum Topic {
    /** What somebody is like. */
    TRAIT("eigenschap"),
    /** How somebody acts. */
    MANNER("gedrag"),
    /** What acts, work, looks and events are worth. */
    VALUE("waarde"),
    /** What goes on inside somebody. */
    MOOD("gemoed"),
    /** Words that make another one stronger or weaker. */
    INTENSIFIER("versterker"),
    /** Nouns that are always a label. */
    LABEL("etiketwoord"),
    /** Nouns that are a label only when somebody is it. */
    SHARED_LABEL("etiketwoord-ook-anders"),
    /** People and groups of people. */
    PERSON("mensen"),
    /** Animals. */
    ANIMAL("dieren"),
    /** Figures of a story. */
    FIGURE("figuren"),
    /** Acts, work, looks and events. */
    DOING("doen"),
    /** Words of time. */
    TIME("tijd"),
    /** Books, songs and plays. */
    STORY("verteld"),
    /** Who or what can know a diagnosis. */
    SOURCE("bron");

    private final String file;

    Topic(String file) {
        this.file = file;
    }

    /** The name of its file, without folder and end. */
    String file() {
        return file;
    }
}
