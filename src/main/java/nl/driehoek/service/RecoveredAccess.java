package nl.driehoek.service;

import java.util.List;
import nl.driehoek.vault.RecoverySession;

/** After a right recovery sheet: nothing is open until somebody has a new password. Close it when done. */
public final class RecoveredAccess implements AutoCloseable {

    private final RecoverySession session;

    RecoveredAccess(RecoverySession session) {
        this.session = session;
    }

    /** Who can be given a new password. */
    public List<FrontDoor.Opener> colleagues() {
        return session.colleagues().stream()
                .map(owner -> new FrontDoor.Opener(owner.userId(), owner.name(), owner.function()))
                .toList();
    }

    /** Sets a new password for a colleague, who then opens with it in the ordinary way; wipes {@code next}. */
    public KeyResult setPassword(FrontDoor.Opener colleague, char[] next) {
        return KeyResult.of(session.setPassword(colleague.id(), next));
    }

    @Override
    public void close() {
        session.close();
    }
}
