package nl.driehoek.service;

import java.util.List;
import java.util.Objects;

/** What the printed code on the pages of a scan says. */
public sealed interface ScanMark {

    /** No code of ours was read: turned too far, written over, or another paper. Nothing is guessed. */
    record Unread() implements ScanMark {}

    /**
     * All pages that could be read belong to one version of one agreement.
     *
     * @param file the agreement
     * @param version which version was printed, 1 to the newest
     * @param missing numbers of the pages that are not in the scan; empty when some page could not be read
     */
    record Read(AgreementFile file, int version, List<Integer> missing) implements ScanMark {
        /** Copies the list. */
        public Read {
            Objects.requireNonNull(file, "file");
            missing = List.copyOf(missing);
        }
    }

    /** Pages of different agreements or versions lie in one file. */
    record Mixed() implements ScanMark {}

    /**
     * The code belongs to no agreement that the colleague may see here.
     *
     * @param code as printed
     */
    record Unknown(String code) implements ScanMark {
        /** Refuses null. */
        public Unknown {
            Objects.requireNonNull(code, "code");
        }
    }
}
