package nl.driehoek.coach.leftout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.driehoek.coach.Coach;
import nl.driehoek.coach.RuleCoach;
import nl.driehoek.coach.words.Morphology;

/**
 * Loads the rules once more, with lexicons in which words are missing. The dictionary and the words of the domain stay those
 * of the class loader above, and the lists of the language itself stay whole.
 */
public final class LeftOutLoader extends ClassLoader {

    private static final String RULES = "nl.driehoek.coach.";
    private static final String FILES = "nl/driehoek/coach/";
    private static final String LANGUAGE = FILES + "taal/";

    private final LeftOutLines lines;

    /** Takes out {@code words}, small letters. */
    public LeftOutLoader(Set<String> words) {
        super(LeftOutLoader.class.getClassLoader());
        this.lines = new LeftOutLines(words);
    }

    /** The coach that never heard of the words. */
    public Coach coach(Morphology morphology) throws ReflectiveOperationException {
        return (Coach) loadClass(RuleCoach.class.getName())
                .getMethod("complete", Morphology.class)
                .invoke(null, morphology);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean own =
                name.startsWith(RULES) && !name.startsWith(RULES + "words.") && !name.equals(Coach.class.getName());
        if (!own) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        InputStream in = getParent().getResourceAsStream(name);
        boolean words = name.startsWith(FILES) && !name.startsWith(LANGUAGE) && !name.endsWith(".class");
        if (in == null || !words) {
            return in;
        }
        try (in) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(lines.without(file).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
