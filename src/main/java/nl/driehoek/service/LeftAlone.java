package nl.driehoek.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.store.SettingRepository;

/** What people told the meelezer to leave: in one text, or for good. */
final class LeftAlone {

    private static final String NAME = "meelezer-left";
    private static final int MOST_TEXTS = 200;

    private final Desk desk;
    private final SettingRepository settings;

    LeftAlone(Desk desk) {
        this.desk = desk;
        this.settings = new SettingRepository(desk.json());
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
