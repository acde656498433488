package nl.driehoek.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.driehoek.disk.PrivateFiles;

/**
 * A backup as a file: a zip with three entries of fixed names. Names inside are never used as paths, and nothing is
 * unpacked beyond the size that the proven list states.
 */
final class BackupFile {

    static final String LIST = "list";
    static final String STORE = "store";
    static final String KEYS = "keys";

    /** The largest list and the largest key file that is read, in bytes. */
    static final int SMALL = 4 * 1024 * 1024;

    private final Path file;

    BackupFile(Path file) {
        this.file = file;
    }

    /** Writes a backup of the two files with its sealed list. */
    void write(byte[] sealedList, Path store, Path keys) throws IOException {
        PrivateFiles.create(file);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry(LIST));
            zip.write(sealedList);
            zip.putNextEntry(new ZipEntry(KEYS));
            Files.copy(keys, zip);
            zip.putNextEntry(new ZipEntry(STORE));
            Files.copy(store, zip);
        }
    }

    /** The list when {@code hmac} proves it ours; empty when it is not, or when this is no backup. */
    Optional<BackupList> list(Hmac hmac) throws IOException {
        try {
            return small(LIST).flatMap(hmac::unseal).map(BackupList::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The key file inside, unproven: it proves itself when somebody unlocks it. Empty when this is no backup. */
    Optional<byte[]> keys() throws IOException {
        return small(KEYS);
    }

    /** Unpacks the entry {@code name} to {@code target}; false when it is not exactly what {@code part} states. */
    boolean unpack(String name, BackupList.Part part, Path target) throws IOException {
        PrivateFiles.create(target);
        return unpacked(name, part.size(), target) && part.equals(BackupList.Part.of(target));
    }

    private boolean unpacked(String name, long most, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(entry(zip, name));
                OutputStream out = Files.newOutputStream(target)) {
            return copy(in, out, most);
        } catch (ZipException | NoEntry e) {
            return false;
        }
    }

    private Optional<byte[]> small(String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(entry(zip, name))) {
            byte[] bytes = in.readNBytes(SMALL + 1);
            return bytes.length > SMALL ? Optional.empty() : Optional.of(bytes);
        } catch (ZipException | NoEntry e) {
            return Optional.empty();
        }
    }

    private static ZipEntry entry(ZipFile zip, String name) throws NoEntry {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new NoEntry();
        }
        return entry;
    }

    private static boolean copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] block = new byte[1 << 16];
        long done = 0;
        for (int n = in.read(block); n >= 0; n = in.read(block)) {
            done += n;
            if (done > most) {
                return false;
            }
            out.write(block, 0, n);
        }
        return true;
    }

    private static final class NoEntry extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
