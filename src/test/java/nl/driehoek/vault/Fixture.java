package nl.driehoek.vault;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** A vault in a folder, with a clock that stands still and derivations that cost next to nothing. */
final class Fixture implements InstantSource {

    static final KdfParameters QUICK = new KdfParameters(64, 1, 1);
    static final KdfPolicy POLICY = new KdfPolicy(QUICK, new KdfParameters(256, 2, 1), QUICK);
    static final String PASSWORD = "lantaarn wolk fiets soep";
    static final String OTHER_PASSWORD = "zeven groene emmers vol";
    static final UUID MARLEEN_ID = UUID.fromString("0190c0de-0000-7000-8000-000000000001");
    static final UUID JOOST_ID = UUID.fromString("0190c0de-0000-7000-8000-000000000002");
    static final SlotOwner MARLEEN = SlotOwner.colleague(MARLEEN_ID, "Marleen ten Hoeve", "intern begeleider");
    static final SlotOwner JOOST = SlotOwner.colleague(JOOST_ID, "Joost Brouwer", "leerkracht groep 6");
    static final String SCHOOL = "Basisschool De Vlierboom";
    static final UUID STORE = UUID.fromString("0190c0de-0000-7000-8000-00000000aaaa");

    final Path keyFile;
    final Path attempts;
    Instant now = Instant.parse("2026-11-02T08:30:00Z");

    Fixture(Path folder) {
        this.keyFile = folder.resolve("key");
        this.attempts = folder.resolve("attempts");
    }

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** A freshly started program. */
    Vault vault() {
        return new Vault(keyFile, attempts, POLICY, this);
    }

    /** A vault on disk, opened by Marleen; the recovery sheet's groups. */
    Made make() {
        NewVault made = prepare();
        List<String> groups = made.recovery().groups();
        assertTrue(made.recovery()
                .answer(made.recovery().askedBack().stream()
                        .map(number -> groups.get(number - 1))
                        .toList()));
        assertInstanceOf(KeyChange.Changed.class, made.recovery().write());
        return new Made(made.keys(), groups);
    }

    NewVault prepare() {
        var prepared = vault().prepare(STORE, SCHOOL, MARLEEN, PASSWORD.toCharArray());
        return assertInstanceOf(VaultPreparation.Prepared.class, prepared).vault();
    }

    record Made(OpenKeys keys, List<String> groups) {}

    UnlockOutcome unlock(UUID userId, String password) {
        return vault().unlock(userId, password.toCharArray());
    }

    UnlockOutcome.Unlocked unlocked(UUID userId, String password) {
        return assertInstanceOf(UnlockOutcome.Unlocked.class, unlock(userId, password));
    }

    void addJoost(OpenKeys keys) {
        var added = vault().keyRing().addColleague(keys, JOOST, OTHER_PASSWORD.toCharArray(), false);
        assertInstanceOf(KeyChange.Changed.class, added);
    }

    KeyFile onDisk() {
        return assertInstanceOf(KeyFileRead.Readable.class, vault().look()).file();
    }
}
