package nl.driehoek.ui.agreement;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.service.AgreementFile;

/**
 * The agreement that a sheet of paper belongs to.
 *
 * @param file the agreement
 * @param version which version the paper is
 * @param scan the scan of it, when there is one
 */
record PaperFound(AgreementFile file, int version, Optional<Path> scan) {

    PaperFound {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(scan, "scan");
    }
}
