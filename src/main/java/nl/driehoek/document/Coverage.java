package nl.driehoek.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks, before printing, whether our fonts have every character. */
final class Coverage {

    private Coverage() {}

    /** What cannot be printed, or empty when all can. */
    static Optional<Rendering.Unprintable> check(List<PrintedText> texts, FontSet fonts) {
        Set<String> characters = new LinkedHashSet<>();
        Set<Place> where = new LinkedHashSet<>();
        for (PrintedText printed : texts) {
            Markup.clean(printed.text())
                    .codePoints()
                    .filter(c -> c != '\n' && !fonts.canPrint(c))
                    .forEach(c -> {
                        characters.add(Character.toString(c));
                        where.add(printed.place());
                    });
        }
        return characters.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rendering.Unprintable(new ArrayList<>(characters), new ArrayList<>(where)));
    }
}
