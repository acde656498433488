package nl.driehoek.service;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.text.Texts;

/**
 * Finds pupils by the beginning of any part of their name, and talks by subject, pupil and day, as far as the signed-in
 * colleague may see them. The words are kept in memory only, made when first asked for, and made anew after a change.
 * Any thread may ask.
 */
public final class SchoolSearch implements AutoCloseable {

    private static final Set<RecordKind> ABOUT_PUPILS = Set.of(RecordKind.PUPIL, RecordKind.GROUP, RecordKind.IMPORT);
    private static final Set<RecordKind> ABOUT_TALKS =
            Set.of(RecordKind.PUPIL, RecordKind.CONVERSATION, RecordKind.IMPORT, RecordKind.GROUP);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu d-M-uuuu", Texts.DUTCH);
    private static final int DAYS_BACK = 400;
    private static final int DAYS_AHEAD = 400;
    private static final int SHARE_OF_TALKS = 3;

    private final Desk desk;
    private final Pupils pupils;
    private final Groups groups;
    private final Conversations conversations;
    private final Kept<SearchHit> names = new Kept<>(this::readPupils);
    private final Kept<SearchHit> talks = new Kept<>(this::readTalks);
    private final Runnable unhear;

    /** An index that was right when the news had this number. */
    private record Made<T>(int news, PrefixIndex<T> index) {}

    /** An index that is made when needed and dropped at news. */
    private static final class Kept<T> {
        private final Supplier<PrefixIndex<T>> make;
        private final AtomicInteger news = new AtomicInteger();
        private final AtomicReference<Made<T>> made = new AtomicReference<>();

        Kept(Supplier<PrefixIndex<T>> make) {
            this.make = make;
        }

        PrefixIndex<T> get() {
            int now = news.get();
            Made<T> known = made.get();
            if (known != null && known.news() == now) {
                return known.index();
            }
            PrefixIndex<T> fresh = make.get();
            made.set(new Made<>(now, fresh));
            if (news.get() != now) {
                made.set(null);
            }
            return fresh;
        }

        void drop() {
            news.incrementAndGet();
            made.set(null);
        }

        boolean isEmpty() {
            return made.get() == null;
        }
    }

    /** Searching at {@code desk}. */
    public SchoolSearch(Desk desk) {
        this.desk = desk;
        this.pupils = new Pupils(desk);
        this.groups = new Groups(desk);
        this.conversations = new Conversations(desk);
        this.unhear = new Changes(desk).listen(this::heard);
    }

    /** At most {@code limit} things in which every word of {@code typed} begins a word; pupils first, then talks. */
    public List<SearchHit> find(String typed, int limit) {
        List<SearchHit> byName = names.get().find(typed, limit);
        List<SearchHit> bySubject = talks.get().find(typed, limit);
        int talksShown = Math.min(bySubject.size(), Math.max(limit / SHARE_OF_TALKS, limit - byName.size()));
        List<SearchHit> found = new ArrayList<>(byName.subList(0, Math.min(byName.size(), limit - talksShown)));
        found.addAll(bySubject.subList(0, talksShown));
        return found;
    }

    /** Forgets all words; they are read again when needed. Call it when the school is locked. */
    public void drop() {
        names.drop();
        talks.drop();
    }

    /** Whether no words are in memory. */
    boolean isEmpty() {
        return names.isEmpty() && talks.isEmpty();
    }

    /** Forgets all words and follows no changes any more. */
    @Override
    public void close() {
        unhear.run();
        drop();
    }

    private void heard(Changes.News news) {
        if (ABOUT_PUPILS.contains(news.kind())) {
            names.drop();
        }
        if (ABOUT_TALKS.contains(news.kind())) {
            talks.drop();
        }
    }

    private PrefixIndex<SearchHit> readPupils() {
        ClassBook book = groups.book();
        List<Pupil> all = pupils.atSchool().stream().map(Stored::value).toList();
        return new PrefixIndex<>(
                all,
                pupil -> words(pupil.name()),
                pupil -> new SearchHit.PupilHit(pupil.id(), pupil.name().full(), book.place(pupil)));
    }

    private PrefixIndex<SearchHit> readTalks() {
        LocalDate today = desk.today();
        List<ContactRow> rows = conversations.between(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)).stream()
                .filter(row -> row.conversation().talk())
                .toList();
        return new PrefixIndex<>(
                rows,
                row -> List.of(
                        row.conversation().subject(),
                        row.pupil().full(),
                        DAY.format(row.conversation().moment().on())),
                row -> new SearchHit.TalkHit(
                        row.conversation().id(),
                        row.conversation().subject(),
                        row.pupil().full(),
                        row.conversation().moment().on()));
    }

    private static List<String> words(PersonName name) {
        return List.of(name.callName(), name.surname(), name.familyName(), name.firstNames());
    }
}
