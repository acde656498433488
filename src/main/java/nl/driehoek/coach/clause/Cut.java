package nl.driehoek.coach.clause;

import nl.driehoek.coach.reading.Sentence;

/** How small the pieces are into which a sentence is cut; every rule takes the cut that fits what it looks for. */
public enum Cut {

    /**
     * At every mark and every word that opens or joins a clause: small pieces, for what somebody feels or asks in a few
     * words. Marks belong to no clause.
     */
    FINE {
        @Override
        boolean parts(Sentence sentence, int at) {
            return !sentence.at(at).isWord();
        }

        @Override
        boolean opens(Sentence sentence, int from, int at) {
            return FineCut.opens(sentence, at);
        }
    },

    /**
     * At marks, and at joining words behind a verb: pieces with one verb group each, to see whom they are about. Every
     * token belongs to a clause; a mark to the one behind it.
     */
    BY_VERB {
        @Override
        boolean parts(Sentence sentence, int at) {
            return false;
        }

        @Override
        boolean opens(Sentence sentence, int from, int at) {
            return VerbCut.opens(sentence, from, at);
        }
    },

    /**
     * At joining words and at marks, but not at a comma, which may part the items of a row: long pieces that hold a verb
     * group and its doer. What parts two clauses belongs to none.
     */
    WIDE {
        @Override
        boolean parts(Sentence sentence, int at) {
            return WideCut.parts(sentence, at);
        }

        @Override
        boolean opens(Sentence sentence, int from, int at) {
            return false;
        }
    };

    /** Whether the token {@code at} stands between two clauses. */
    abstract boolean parts(Sentence sentence, int at);

    /** Whether the token {@code at} begins another clause behind the one that began {@code from}. */
    abstract boolean opens(Sentence sentence, int from, int at);
}
