package nl.driehoek.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small template file beside this class: named parts with slots.
 *
 * <p>A part begins with a line {@code <!--part name-->}. A slot {@code ${name}} takes text, which is escaped, or
 * {@link Markup}, which is not; a slot {@code ${=name}} stands in an attribute or a title and takes text only. A slot
 * without a value, and a value without a slot, are defects of ours and throw.
 */
final class Template {

    private static final Pattern PART = Pattern.compile("<!--part ([a-zA-Z]+)-->\\R");
    private static final Pattern SLOT = Pattern.compile("\\$\\{(=?)([a-zA-Z]+)}");

    private final Map<String, String> parts;

    private Template(Map<String, String> parts) {
        this.parts = Map.copyOf(parts);
    }

    /** Reads the template {@code name}, such as {@code agreement}, from the resources. */
    static Template load(String name) {
        String source = resource(name + ".html");
        Map<String, String> parts = new HashMap<>();
        Matcher heads = PART.matcher(source);
        String current = null;
        int from = 0;
        while (heads.find()) {
            if (current != null) {
                parts.put(current, source.substring(from, heads.start()));
            }
            current = heads.group(1);
            from = heads.end();
        }
        parts.put(current, source.substring(from));
        return new Template(parts);
    }

    /** The text of a resource beside this class. */
    static String resource(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fresh filling of the part {@code name}. */
    Filling part(String name) {
        String source = parts.get(name);
        if (source == null) {
            throw new IllegalArgumentException("no part " + name);
        }
        return new Filling(source);
    }

    /** Collects the values of one part. */
    static final class Filling {

        private final String source;
        private final Map<String, Object> values = new HashMap<>();

        private Filling(String source) {
            this.source = source;
        }

        /** Text for a slot; it is printed literally. */
        Filling put(String slot, String text) {
            values.put(slot, text);
            return this;
        }

        /** Markup for a slot. */
        Filling put(String slot, Markup markup) {
            values.put(slot, markup);
            return this;
        }

        /** The part with all its slots filled. */
        Markup fill() {
            Set<String> used = new HashSet<>();
            StringBuilder filled = new StringBuilder();
            Matcher slots = SLOT.matcher(source);
            while (slots.find()) {
                String slot = slots.group(2);
                used.add(slot);
                String value = markupOf(slot, !slots.group(1).isEmpty()).xhtml();
                slots.appendReplacement(filled, Matcher.quoteReplacement(value));
            }
            slots.appendTail(filled);
            if (!used.equals(values.keySet())) {
                throw new IllegalStateException("values without a slot: " + values.keySet() + " against " + used);
            }
            return new Markup(filled.toString());
        }

        private Markup markupOf(String slot, boolean attribute) {
            return switch (values.get(slot)) {
                case Markup markup when !attribute -> markup;
                case String text -> attribute ? Markup.attribute(text) : Markup.text(text);
                case null, default -> throw new IllegalStateException("no fitting value for " + slot);
            };
        }
    }
}
