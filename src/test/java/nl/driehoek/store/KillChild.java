package nl.driehoek.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import nl.driehoek.domain.staff.ColleagueId;

/**
 * A program of its own that opens a store and saves until somebody ends it. It says on its output what it is doing: {@code
 * opening}, {@code first N} when it is open, {@code saved N} after each acknowledged save, and {@code closing}.
 */
public final class KillChild {

    private static final ColleagueId ME = new ColleagueId(new UUID(1, 1));
    private static final int ATTACHMENT_EVERY = 5;

    private KillChild() {}

    /** Arguments: the folder, and how many to save before closing. */
    public static void main(String[] args) throws IOException {
        say("opening");
        OpenOutcome outcome =
                TestStore.opener(Path.of(args[0]), InstantSource.system()).open(step -> {});
        if (!(outcome instanceof OpenOutcome.Opened opened)) {
            say("refused " + outcome.getClass().getSimpleName());
            return;
        }
        Store store = opened.store();
        long first = store.read(sql -> new AuditTrail(sql).head().number()) + 1;
        say("first " + first);
        for (long number = first; number < first + Integer.parseInt(args[1]); number++) {
            save(store, number);
            say("saved " + number);
        }
        say("closing");
        store.close();
    }

    private static void save(Store store, long number) {
        store.write(ME, writing -> {
            TestRecords.setting(writing, "record " + number, "text ".repeat(100) + number);
            if (hasAttachment(number)) {
                Attachments.add(writing, content(number), "text/plain");
            }
            return null;
        });
    }

    /** Whether an attachment goes with record {@code number}. */
    static boolean hasAttachment(long number) {
        return number % ATTACHMENT_EVERY == 0;
    }

    /** The attachment that goes with record {@code number}. */
    static byte[] content(long number) {
        return ("attachment " + number + " ").repeat(2000).getBytes(StandardCharsets.UTF_8);
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
