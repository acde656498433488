package nl.driehoek.exchange;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Writes out all that records hold, also what their own text leaves out, so that a test can search it. */
public final class Everything {

    private Everything() {}

    /** All text in {@code thing} and in what it holds. */
    public static String in(Object thing) {
        StringBuilder text = new StringBuilder();
        add(thing, text);
        return text.toString();
    }

    private static void add(Object thing, StringBuilder text) {
        switch (thing) {
            case null -> text.append("null ");
            case Collection<?> all -> all.forEach(one -> add(one, text));
            case Map<?, ?> map ->
                map.forEach((key, value) -> {
                    add(key, text);
                    add(value, text);
                });
            case Optional<?> maybe -> maybe.ifPresent(one -> add(one, text));
            case Record parts -> {
                for (RecordComponent part : parts.getClass().getRecordComponents()) {
                    add(value(parts, part), text);
                }
            }
            default -> text.append(thing).append(' ');
        }
    }

    private static Object value(Record parts, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
