package nl.driehoek.service;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.driehoek.coach.Coach;
import nl.driehoek.coach.WordList;
import nl.driehoek.coach.parents.Portions;
import nl.driehoek.coach.parents.Readability;
import nl.driehoek.coach.parents.SameWords;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.SchoolWords;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.store.ParentRepository;
import nl.driehoek.text.Texts;

/** The meelezer for the screens: remarks on a text, and words to pick from. Call it away from the screen. */
public final class ReadingAlong {

    private static final Set<RemarkLabel> NO_FACTS =
            EnumSet.of(RemarkLabel.DIAGNOSIS, RemarkLabel.PERSON_LABEL, RemarkLabel.JUDGEMENT);

    /** "Fijn dat u er bent" says what the writer likes; it weighs nobody. */
    private static final Pattern WELCOME = Pattern.compile("(?iu)fijn dat (?:u|jullie|je|jij|we|wij)\\b");

    private static final Set<RemarkLabel> TO_REPLACE = EnumSet.of(
            RemarkLabel.HARD_WORD, RemarkLabel.JARGON, RemarkLabel.ABBREVIATION, RemarkLabel.NUMBER_IN_WORDS);

    private final Supplier<Coach> coach;
    private final SameWords sameWords = new SameWords();
    private final WordBook book;
    private final LeftAlone left;
    private final Texts texts;
    private final Desk desk;
    private final ParentRepository parents;

    /** Reads along with {@code coach}, which may take its time to be made, for the school of {@code desk}. */
    public ReadingAlong(Supplier<Coach> coach, Desk desk, Texts texts) {
        this.coach = coach;
        this.book = new WordBook(desk);
        this.left = new LeftAlone(desk);
        this.texts = texts;
        this.desk = desk;
        this.parents = new ParentRepository(desk.json());
    }

    /** What the parents in {@code talk} need: very short sentences as soon as one of them does. */
    public ReaderNeeds readers(Conversation talk) {
        boolean simple = desk.read(sql -> talk.participants().stream()
                .filter(person -> person.kind() == PartyKind.PARENT)
                .flatMap(person -> person.person().stream())
                .flatMap(id -> parents.find(sql, new ParentId(id)).stream())
                .anyMatch(parent -> parent.value().sheet().language().shortSentences()));
        return simple ? ReaderNeeds.simple() : ReaderNeeds.usual();
    }

    /**
     * The remarks on {@code text}, in order, without what people told it to leave.
     *
     * @param about names the sheet or report
     */
    public List<Remark> review(WrittenIn place, String text, ReaderNeeds reader, String about) {
        SchoolWords words = book.words();
        List<Remark> remarks = new ArrayList<>(coach.get().knowing(words).review(place, text, reader));
        if (place == WrittenIn.FOR_PARENTS) {
            remarks.addAll(aboutPeople(text, reader));
        }
        return wanted(left.all(), words, about, remarks);
    }

    /**
     * The words in each of {@code texts} for which another word was used before.
     *
     * @param about names the report
     */
    public List<List<Remark>> otherWords(List<String> texts, String about) {
        LeftAlone.Left alone = left.all();
        SchoolWords words = book.words();
        return sameWords.remarks(texts.toArray(String[]::new)).stream()
                .map(remarks -> wanted(alone, words, about, remarks))
                .toList();
    }

    private static List<Remark> wanted(LeftAlone.Left alone, SchoolWords words, String about, List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> !alone.holds(about, remark))
                .filter(remark -> !isWordOfSchool(words, remark))
                .sorted(Remark.BY_PLACE)
                .toList();
    }

    /** What is no fact, in a text that parents will read: quieter than on a sheet, because an experience may stand there. */
    private List<Remark> aboutPeople(String text, ReaderNeeds reader) {
        return coach.get().review(WrittenIn.OBSERVATION, text, reader).stream()
                .filter(remark -> NO_FACTS.contains(remark.label()))
                .filter(remark -> !WELCOME.matcher(text)
                        .region(remark.from(), text.length())
                        .lookingAt())
                .map(Remark::perhaps)
                .toList();
    }

    /** How easily {@code texts} read for {@code reader}, with the {@code remarks} that were made on them. */
    public static Legibility legibility(List<String> texts, List<Remark> remarks, ReaderNeeds reader) {
        Readability all = Readability.of(String.join("\n", texts));
        Map<RemarkLabel, Long> counts =
                remarks.stream().collect(Collectors.groupingBy(Remark::label, Collectors.counting()));
        long toReplace = TO_REPLACE.stream()
                .mapToLong(label -> counts.getOrDefault(label, 0L))
                .sum();
        return new Legibility(
                all.sentences(),
                counts.getOrDefault(RemarkLabel.LONG_SENTENCE, 0L).intValue(),
                all.words(),
                (int) toReplace,
                reader.mostWords(),
                all.isTooShort() ? Optional.empty() : Optional.of(all.figure()));
    }

    /** What stands in {@code texts} in portions that somebody can hold at once. */
    public static List<String> portions(List<String> texts) {
        return texts.stream().flatMap(text -> Portions.of(text).stream()).toList();
    }

    /** From now on leaves {@code remark} in the text {@code about}. */
    public void leave(String about, Remark remark) {
        left.leave(about, remark);
    }

    /** From now on leaves {@code remark} everywhere; a word that was taken for a slip of the pen is known then. */
    public void leaveForGood(Remark remark) {
        if (remark.label() == RemarkLabel.SPELLING) {
            book.change(words -> words.knowing(remark.words()));
        } else {
            left.leaveForGood(remark);
        }
    }

    /** Words for feelings, per head, those of the school last. */
    public Map<String, List<String>> feelings() {
        return with(WordList.feelings().groups(), book.words().feelings());
    }

    /** Words for needs, per head, those of the school last. */
    public Map<String, List<String>> needs() {
        return with(WordList.needs().groups(), book.words().needs());
    }

    private Map<String, List<String>> with(Map<String, List<String>> groups, List<String> own) {
        if (own.isEmpty()) {
            return groups;
        }
        Map<String, List<String>> all = new LinkedHashMap<>(groups);
        all.put(texts.get("coach.own-words"), new ArrayList<>(own));
        return all;
    }

    /** A feeling, a need or a spelling of the school itself is never remarked on. */
    private static boolean isWordOfSchool(SchoolWords words, Remark remark) {
        String plain = remark.words().toLowerCase(Locale.ROOT);
        return switch (remark.label()) {
            case QUASI_FEELING -> words.feelings().stream().anyMatch(plain::equalsIgnoreCase);
            case STRATEGY -> words.needs().stream().anyMatch(plain::equalsIgnoreCase);
            case SPELLING -> words.knows(plain);
            case ABBREVIATION, JARGON ->
                words.terms().stream()
                        .anyMatch(
                                term -> term.meaning().isEmpty() && term.word().equalsIgnoreCase(plain));
            case JUDGEMENT,
                    INTERPRETATION,
                    DIAGNOSIS,
                    COMPARISON,
                    PERSON_LABEL,
                    GENERALISATION,
                    THOUGHT,
                    DEMAND,
                    NEGATIVE,
                    VAGUE,
                    NOT_NOW,
                    LONG_SENTENCE,
                    NUMBER_IN_WORDS,
                    HARD_WORD,
                    WRAPPED_ADVICE,
                    PASSIVE,
                    SAME_WORD -> false;
        };
    }
}
