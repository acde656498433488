package nl.driehoek.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.driehoek.store.StoreCheck;
import nl.driehoek.store.StoreFolder;
import nl.driehoek.vault.KdfPolicy;
import nl.driehoek.vault.KeyFileRead;
import nl.driehoek.vault.UnlockOutcome;
import nl.driehoek.vault.Vault;

/** Looks how a closed store is, with the password of anybody who can open it, and touches nothing. */
public final class HealthCheck {

    private final StoreFolder folder;
    private final Vault vault;
    private final Clock clock;

    /** The store in {@code place}. */
    public HealthCheck(DataPlace place, Clock clock) {
        this.folder = new StoreFolder(place.store());
        this.vault = new Vault(folder.keys(), place.attempts(), KdfPolicy.STANDARD, clock);
        this.clock = clock;
    }

    /**
     * Reads a copy in the new folder {@code work}, which is gone afterwards; {@code password} is tried for each colleague
     * and left to the caller to wipe.
     *
     * @throws IOException when the disk refuses
     */
    public HealthReport check(char[] password, Path work) throws IOException {
        if (!(vault.look() instanceof KeyFileRead.Readable readable)) {
            return new HealthReport(false, List.of(), 0, Optional.empty(), "command.check.no-keys");
        }
        for (var colleague : readable.file().colleagues()) {
            if (vault.unlock(colleague.userId(), password.clone()) instanceof UnlockOutcome.Unlocked unlocked) {
                try {
                    KeySecrets secrets = new KeySecrets(
                            readable.file().storeId(), unlocked.keys().store());
                    return HealthReport.of(new StoreCheck(folder, secrets, clock).check(work));
                } finally {
                    unlocked.keys().destroy();
                }
            }
        }
        return new HealthReport(false, List.of(), 0, Optional.empty(), "command.check.wrong");
    }
}
