package nl.driehoek.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.store.SettingRepository;

/** What people told the meelezer to leave: in one text, or for good. */
public final class LeftAlone {

    private static final String NAME = "meelezer-left";
    private static final int MOST_TEXTS = 200;

    private final Desk desk;
    private final SettingRepository settings;

    /** What was told in the store of {@code desk}. */
    public LeftAlone(Desk desk) {
        this.desk = desk;
        this.settings = new SettingRepository(desk.json());
    }

    /**
     * What is left for good.
     *
     * @param label what the meelezer would say of it
     * @param words the words, in small letters
     */
    public record ForGood(RemarkLabel label, String words) {

        /** Checks. */
        public ForGood {
            Objects.requireNonNull(label, "label");
            words = Require.text(words, "words");
        }

        private static Optional<ForGood> parse(String key) {
            int gap = key.indexOf(' ');
            return RemarkLabel.of(key.substring(0, Math.max(0, gap)))
                    .filter(_ -> !key.substring(gap).isBlank())
                    .map(label -> new ForGood(label, key.substring(gap)));
        }

        private String key() {
            return label.code() + " " + words;
        }
    }

    /** What is left for good, in the order in which people told it. */
    public List<ForGood> forGood() {
        return all().always().stream()
                .map(ForGood::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    /** From now on says it again. */
    public void takeBack(ForGood one) {
        Left left = all();
        List<String> others =
                left.always().stream().filter(key -> !key.equals(one.key())).toList();
        save(new Left(others, left.inText()));
    }

    /** Leaves it for good again, after {@link #takeBack}. */
    public void leaveForGood(ForGood one) {
        Left left = all();
        if (!left.always().contains(one.key())) {
            save(new Left(Left.with(left.always(), one.key()), left.inText()));
        }
    }

    /**
     * The setting as it is kept; a remark is kept as the code of its label and its words in small letters.
     *
     * @param always left for good
     * @param inText left in one text, by the name of that text
     */
    record Left(List<String> always, Map<String, List<String>> inText) {

        static final Left NONE = new Left(List.of(), Map.of());

        Left {
            always = List.copyOf(always);
            inText = Map.copyOf(inText);
        }

        boolean holds(String about, Remark remark) {
            String key = key(remark);
            return always.contains(key) || inText.getOrDefault(about, List.of()).contains(key);
        }

        private static String key(Remark remark) {
            return remark.label().code() + " " + remark.words().toLowerCase(Locale.ROOT);
        }

        Left always(Remark remark) {
            return new Left(with(always, key(remark)), inText);
        }

        Left inText(String about, Remark remark) {
            Map<String, List<String>> texts = new HashMap<>(inText);
            if (texts.size() >= MOST_TEXTS && !texts.containsKey(about)) {
                texts.remove(texts.keySet().iterator().next());
            }
            texts.merge(about, List.of(key(remark)), (old, more) -> with(old, more.getFirst()));
            return new Left(always, texts);
        }

        private static List<String> with(List<String> old, String more) {
            List<String> all = new ArrayList<>(old);
            all.add(more);
            return all;
        }
    }

    Left all() {
        return stored().map(Stored::value).orElse(Left.NONE);
    }

    void leave(String about, Remark remark) {
        save(all().inText(about, remark));
    }

    void leaveForGood(Remark remark) {
        save(all().always(remark));
    }

    private void save(Left left) {
        int basedOn = stored().map(Stored::revision).orElse(0);
        desk.write(writing -> settings.save(writing, NAME, left, basedOn));
    }

    private Optional<Stored<Left>> stored() {
        return desk.read(sql -> settings.find(sql, NAME, Left.NONE, Left.class));
    }
}
