package nl.driehoek.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.driehoek.disk.PrivateFiles;
import nl.driehoek.domain.IdSource;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.store.BackupInfo;
import nl.driehoek.store.ColleagueRepository;
import nl.driehoek.store.CreateOutcome;
import nl.driehoek.store.Json;
import nl.driehoek.store.OpenOutcome;
import nl.driehoek.store.OpeningStep;
import nl.driehoek.store.SettingRepository;
import nl.driehoek.store.Store;
import nl.driehoek.store.StoreFolder;
import nl.driehoek.store.StoreOpener;
import nl.driehoek.store.StoreRefuses;
import nl.driehoek.vault.KdfPolicy;
import nl.driehoek.vault.KeyChange;
import nl.driehoek.vault.KeyFile;
import nl.driehoek.vault.KeyFileRead;
import nl.driehoek.vault.NewVault;
import nl.driehoek.vault.OpenKeys;
import nl.driehoek.vault.SlotOwner;
import nl.driehoek.vault.UnlockOutcome;
import nl.driehoek.vault.Vault;
import nl.driehoek.vault.VaultPreparation;

/**
 * The door of a school on this computer: sets it up, opens it. Everything with a password takes about a second and belongs
 * on a background thread.
 */
public final class SchoolDoor {

    private final StoreFolder folder;
    private final Vault vault;
    private final Clock clock;
    private final IdSource ids;
    private final Json json = new Json();

    /** The door to the school in {@code place}; new slots get the work of {@code policy}. */
    public SchoolDoor(DataPlace place, KdfPolicy policy, Clock clock, IdSource ids) {
        try {
            PrivateFiles.createFolder(place.store());
            PrivateFiles.createFolder(place.attempts().toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.folder = new StoreFolder(place.store());
        this.vault = new Vault(folder.keys(), place.attempts(), policy, clock);
        this.clock = clock;
        this.ids = ids;
    }

    /** What stands on the door. */
    public FrontDoor look() {
        return switch (vault.look()) {
            case KeyFileRead.Missing() -> new FrontDoor.NoSchool();
            case KeyFileRead.Damaged() -> new FrontDoor.KeysDamaged();
            case KeyFileRead.TooNew(int format) -> new FrontDoor.KeysTooNew();
            case KeyFileRead.Readable readable -> locked(readable.file());
        };
    }

    static FrontDoor.Locked locked(KeyFile file) {
        return new FrontDoor.Locked(
                file.school(),
                file.colleagues().stream()
                        .map(owner -> new FrontDoor.Opener(owner.userId(), owner.name(), owner.function()))
                        .toList());
    }

    /** A new id, for the first colleague. */
    public ColleagueId newColleague() {
        return new ColleagueId(ids.next());
    }

    /** Prepares a new school in memory; wipes {@code password}. */
    public Founding found(NewSchool school, char[] password) {
        UUID storeId = ids.next();
        return switch (vault.prepare(storeId, school.school().name(), owner(school.first()), password)) {
            case VaultPreparation.AlreadyThere() -> new Founding.AlreadyThere();
            case VaultPreparation.PasswordRefused(var findings) -> Founding.PasswordRefused.of(findings);
            case VaultPreparation.Prepared(NewVault prepared) ->
                new Founding.Prepared(new FoundingSheet(prepared.recovery(), () -> finish(school, prepared)));
        };
    }

    /** Opens the school for a colleague; wipes {@code password}. {@code progress} gets text keys of long steps. */
    public Entry enter(ColleagueId colleague, char[] password, Consumer<String> progress) {
        return enter(colleague, password, progress, false);
    }

    /**
     * Opens a school that {@link #enter} refused as readable although damaged or older than expected, because the user
     * chose so after reading what that means; wipes {@code password}.
     */
    public Entry enterAnyway(ColleagueId colleague, char[] password, Consumer<String> progress) {
        return enter(colleague, password, progress, true);
    }

    /** The way in with the recovery sheet. */
    public RecoveryDoor recovery() {
        return new RecoveryDoor(vault);
    }

    /** The way back to a backup. */
    public BackupDoor backups() {
        return new BackupDoor(folder, clock, ids);
    }

    /**
     * Lays the whole school aside, so that another can be set up; nothing is destroyed. It must be closed.
     *
     * @return where it lies now
     */
    public Path layAside() {
        return setAside();
    }

    private Entry enter(ColleagueId colleague, char[] password, Consumer<String> progress, boolean anyway) {
        return switch (vault.unlock(colleague.value(), password)) {
            case UnlockOutcome.Unlocked unlocked ->
                open(unlocked.keys(), new Caller(colleague, unlocked.passwordIsTemporary()), progress, anyway);
            case UnlockOutcome.WrongPassword(var waitUntil) -> new Entry.WrongPassword(waitUntil);
            case UnlockOutcome.Throttled(var until) -> new Entry.Wait(until);
            case UnlockOutcome.KeyFileMissing() -> Entry.Refused.because(Entry.Reason.KEYS_MISSING);
            case UnlockOutcome.KeyFileDamaged() -> Entry.Refused.because(Entry.Reason.KEYS_DAMAGED);
            case UnlockOutcome.KeyFileTooNew(int format) -> Entry.Refused.because(Entry.Reason.KEYS_TOO_NEW);
            case UnlockOutcome.KeyFileTampered() -> Entry.Refused.because(Entry.Reason.KEYS_TAMPERED);
            case UnlockOutcome.ParametersRefused(var reason) -> Entry.Refused.because(Entry.Reason.KEYS_TAMPERED);
            case UnlockOutcome.RecoveryAccepted(var session) ->
                throw new IllegalStateException("a password is no recovery key");
        };
    }

    private Entry finish(NewSchool school, NewVault prepared) {
        setAsideStoreWithoutKeys();
        KeySecrets secrets = new KeySecrets(prepared.storeId(), prepared.keys().store());
        return switch (new StoreOpener(folder, secrets, clock).createNew()) {
            case CreateOutcome.AlreadyThere() -> Entry.Refused.because(Entry.Reason.OTHER_STORE);
            case CreateOutcome.CreationRefused() -> Entry.Refused.because(Entry.Reason.DISK_REFUSES);
            case CreateOutcome.Created(Store store) -> {
                fill(store, school);
                yield keysWritten(prepared, store, school);
            }
        };
    }

    private Entry keysWritten(NewVault prepared, Store store, NewSchool school) {
        if (prepared.recovery().write() instanceof KeyChange.Changed) {
            Desk desk = new Desk(store, school.first(), clock, ids, json);
            return new Entry.Entered(
                    new OpenSchool(desk, prepared.keys(), vault.keyRing(), folder, vault::look), List.of(), false);
        }
        store.close();
        return Entry.Refused.because(Entry.Reason.DISK_REFUSES);
    }

    private void fill(Store store, NewSchool school) {
        store.write(school.first().id(), writing -> {
            new ColleagueRepository(json).save(writing, school.first(), Optional.empty(), 0);
            return new SettingRepository(json).save(writing, SchoolSettings.SCHOOL, school.school(), 0);
        });
    }

    /** A setting up that was cut off leaves a store whose key never was written: nobody can open it, but it is kept. */
    private void setAsideStoreWithoutKeys() {
        if (vault.look() instanceof KeyFileRead.Missing && Files.exists(folder.data())) {
            setAside();
        }
    }

    private Path setAside() {
        Path aside = folder.root().resolveSibling(folder.root().getFileName() + "-" + ids.next());
        try {
            Files.move(folder.root(), aside);
            PrivateFiles.createFolder(folder.root());
            return aside;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Caller(ColleagueId id, boolean temporary) {}

    private Entry open(OpenKeys keys, Caller who, Consumer<String> progress, boolean anyway) {
        UUID storeId = ((KeyFileRead.Readable) vault.look()).file().storeId();
        StoreOpener opener = new StoreOpener(folder, new KeySecrets(storeId, keys.store()), clock);
        Consumer<OpeningStep> steps = step -> progress.accept(step.textKey());
        Entry entry = entry(anyway ? opener.openAnyway(steps) : opener.open(steps), keys, who);
        if (!(entry instanceof Entry.Entered)) {
            keys.destroy();
        }
        return entry;
    }

    private Entry entry(OpenOutcome outcome, OpenKeys keys, Caller who) {
        return switch (outcome) {
            case OpenOutcome.Opened opened -> entered(opened, keys, who);
            case OpenOutcome.StoreMissing(var backup) -> refused(Entry.Reason.STORE_MISSING, backup, false);
            case OpenOutcome.StoreDamaged damaged ->
                refused(Entry.Reason.STORE_DAMAGED, damaged.newestBackup(), damaged.readable());
            case OpenOutcome.StoreTooNew tooNew -> Entry.Refused.because(Entry.Reason.STORE_TOO_NEW);
            case OpenOutcome.StoreOlderThanExpected older -> refused(Entry.Reason.STORE_OLDER, Optional.empty(), true);
            case OpenOutcome.StoreInUse() -> Entry.Refused.because(Entry.Reason.STORE_IN_USE);
            case OpenOutcome.WrongStore() -> Entry.Refused.because(Entry.Reason.OTHER_STORE);
            case OpenOutcome.DiskRefuses() -> Entry.Refused.because(Entry.Reason.DISK_REFUSES);
        };
    }

    private Entry entered(OpenOutcome.Opened opened, OpenKeys keys, Caller who) {
        Store store = opened.store();
        Optional<Stored<Colleague>> me = store.read(sql -> new ColleagueRepository(json).find(sql, who.id()));
        if (me.isEmpty()) {
            store.close();
            return Entry.Refused.because(Entry.Reason.UNKNOWN_COLLEAGUE);
        }
        List<String> notes;
        try {
            notes = Arrival.notes(store, who.id(), List.copyOf(opened.notes()));
        } catch (StoreRefuses e) {
            store.close();
            return Entry.Refused.because(Entry.Reason.DISK_REFUSES);
        }
        Desk desk = new Desk(store, me.get().value(), clock, ids, json);
        OpenSchool school = new OpenSchool(desk, keys, vault.keyRing(), folder, vault::look);
        List<String> told = new ArrayList<>(notes);
        if (new BackupService(school).missed()) {
            told.add("backup.missed");
        }
        return new Entry.Entered(school, told, who.temporary());
    }

    private static Entry refused(Entry.Reason reason, Optional<BackupInfo> backup, boolean readable) {
        return new Entry.Refused(
                reason, backup.map(info -> new BackupMoment(info.file(), info.at(), info.sizeBytes())), readable);
    }

    private static SlotOwner owner(Colleague colleague) {
        return SlotOwner.colleague(colleague.id().value(), colleague.name().full(), colleague.function());
    }
}
