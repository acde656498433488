package nl.driehoek.coach.pattern;

/** A part of a pattern. */
sealed interface Element {

    /** One token; {@code optional} when it may be missing. */
    record One(Atom atom, boolean optional) implements Element {}

    /** Up to {@code most} words of any kind, but no mark. */
    record Gap(int most) implements Element {}

    /** All words up to a mark or a word that begins a new clause. */
    record Rest() implements Element {}

    /** All words up to a mark, a verb or a word that begins a new clause. */
    record Group() implements Element {}

    /** The start of the sentence. */
    record Start() implements Element {}

    /** The end of the sentence, but for its marks. */
    record End() implements Element {}

    /** The next token is not this. */
    record NotNext(Atom atom) implements Element {}

    /** The token before is not this. */
    record NotBefore(Atom atom) implements Element {}

    /** This stands somewhere in the same stretch between two marks, before or after. */
    record Somewhere(Atom atom) implements Element {}

    /** The place to mark begins here. */
    record Open() implements Element {}

    /** The place to mark ends here. */
    record Close() implements Element {}
}
