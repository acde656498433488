package nl.driehoek.ui.settings.words;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.driehoek.domain.coach.SchoolWords;
import nl.driehoek.service.ExplainedTerm;
import nl.driehoek.service.LeftAlone;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/** The words of the school, as the settings show and change them. Each change is saved at once. */
public final class WordsModel {

    private final WordsDesk desk;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<SchoolWords> words = new ReadOnlyObjectWrapper<>(SchoolWords.NONE);
    private final ObservableList<ExplainedTerm> terms = FXCollections.observableArrayList();
    private final ObservableList<ExplainedTerm> shown = FXCollections.observableArrayList();
    private final ObjectProperty<List<LeftAlone.ForGood>> left = new SimpleObjectProperty<>(List.of());
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty own = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

    /** The words in {@code desk}; nothing is read before {@link #load}. */
    public WordsModel(WordsDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        search.subscribe(this::filter);
        own.subscribe(this::filter);
    }

    private record Read(SchoolWords words, List<ExplainedTerm> terms, List<LeftAlone.ForGood> left) {}

    /** Reads all. */
    public void load() {
        run(desk.book()::words);
    }

    /** Changes the words of the school. */
    public void change(UnaryOperator<SchoolWords> change) {
        run(() -> desk.book().change(change));
    }

    /** Explains {@code word} so; with the explanation of the program it is that of the program again. */
    public void explain(String word, String meaning) {
        boolean asProgram = ofProgram(word)
                .filter(term -> term.meaning().equals(meaning.strip()))
                .isPresent();
        change(words -> asProgram ? words.withoutTerm(word) : words.explaining(new SchoolWords.Term(word, meaning)));
    }

    /** From now on the meelezer says {@code one} again. */
    public void sayAgain(LeftAlone.ForGood one) {
        run(() -> {
            desk.left().takeBack(one);
            return desk.book().words();
        });
    }

    /** Undoes {@link #sayAgain}. */
    public void leaveForGood(LeftAlone.ForGood one) {
        run(() -> {
            desk.left().leaveForGood(one);
            return desk.book().words();
        });
    }

    private void run(Supplier<SchoolWords> work) {
        Work.of(() -> {
                    SchoolWords now = work.get();
                    return new Read(now, desk.terms().all(now), desk.left().forGood());
                })
                .onSuccess(this::show)
                .runOn(tasks);
    }

    private void show(Read read) {
        loaded.set(true);
        words.set(read.words());
        left.set(read.left());
        if (!read.terms().equals(terms)) {
            terms.setAll(read.terms());
            filter();
        }
    }

    private void filter() {
        String typed = search.get();
        shown.setAll(terms.stream()
                .filter(term -> (!own.get() || term.origin() != ExplainedTerm.Origin.PROGRAM) && term.matches(typed))
                .sorted(Comparator.comparingInt(term -> term.distance(typed)))
                .toList());
    }

    /** The words of the school. */
    public ReadOnlyObjectProperty<SchoolWords> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** The words of {@code kind}, by the alphabet. */
    public List<String> words(SchoolWords.Kind kind) {
        return words.get().of(kind).stream()
                .sorted(Comparator.comparing(word -> word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** All terms. */
    public ObservableList<ExplainedTerm> terms() {
        return terms;
    }

    /** The terms that {@link #searchProperty} and {@link #ownProperty} leave, the one that was typed first. */
    public ObservableList<ExplainedTerm> shown() {
        return shown;
    }

    /** What one looks for among the terms. */
    public StringProperty searchProperty() {
        return search;
    }

    /** Whether only what the school added or changed is shown. */
    public BooleanProperty ownProperty() {
        return own;
    }

    /** What the meelezer never says again. */
    public ObjectProperty<List<LeftAlone.ForGood>> leftProperty() {
        return left;
    }

    /** Whether all was read. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Whether {@code word} has a place in the list of terms already. */
    public boolean hasTerm(String word) {
        String typed = word.strip().replace('\'', '’');
        return terms.stream().map(term -> term.word().replace('\'', '’')).anyMatch(typed::equalsIgnoreCase);
    }

    /** The explanation that the school gave of {@code word}. */
    public Optional<SchoolWords.Term> ownTerm(String word) {
        return words.get().terms().stream()
                .filter(term -> term.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** The time. */
    public Clock clock() {
        return desk.clock();
    }

    /** The explanation that comes with the program. */
    public Optional<ExplainedTerm> ofProgram(String word) {
        return desk.terms().ofProgram(word);
    }
}
