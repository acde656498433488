package nl.driehoek.ui.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.pupil.ChildPicture;
import nl.driehoek.domain.pupil.PictureNote;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.pupil.Strengths;
import nl.driehoek.domain.pupil.WhatWorks;
import nl.driehoek.service.LabelCheck;
import nl.driehoek.service.PupilCare;
import nl.driehoek.service.SaveResult;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Field;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Rule;
import nl.driehoek.ui.common.form.Section;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.reading.LabelNote;
import nl.driehoek.ui.common.work.Work;

/** Filling in the picture of a child: at home, at school, the child's voice, strengths, what works. */
final class PictureDialogs {

    private final ViewContext context;
    private final Texts texts;
    private final PupilCare care;
    private final LabelCheck labels;
    private final String child;
    private final Supplier<String> parents;

    /** Dialogs about {@code child}; {@code parents} gives who usually tells about home. */
    PictureDialogs(ViewContext context, PupilCare care, LabelCheck labels, String child, Supplier<String> parents) {
        this.context = context;
        this.texts = context.texts();
        this.care = care;
        this.labels = labels;
        this.child = child;
        this.parents = parents;
    }

    private static final class Note {
        final StringProperty text = new SimpleStringProperty("");
        final StringProperty by = new SimpleStringProperty("");
        final ObjectProperty<LocalDate> on = new SimpleObjectProperty<>();

        Note(Optional<PictureNote> note, String usually, LocalDate today) {
            text.set(note.map(PictureNote::text).orElse(""));
            by.set(note.map(PictureNote::saidBy).orElse(usually));
            on.set(note.map(PictureNote::on).orElse(today));
            text.addListener((_, _, _) -> on.set(today));
        }

        Optional<PictureNote> value(LocalDate today) {
            LocalDate day = on.get() == null ? today : on.get();
            return text.get().isBlank() ? Optional.empty() : Optional.of(new PictureNote(text.get(), by.get(), day));
        }
    }

    /** Home, school and the child's voice. */
    void picture(ChildPicture picture) {
        LocalDate today = care.today();
        Note home = new Note(picture.atHome(), parents.get(), today);
        Note school = new Note(picture.atSchool(), care.myName(), today);
        Note voice = new Note(picture.voice(), child, today);
        Form form = new Form(texts, care.clock());
        form.section("pupil.home", s -> fields(s, "pupil.home.text", home));
        form.section("pupil.school", s -> fields(s, "pupil.school.text", school));
        form.section("pupil.voice", s -> fields(s, "pupil.voice.text", voice));
        DialogCard card = new DialogCard(texts, texts.get("pupil.tab.home-and-school")).broad();
        card.content(form.node(), new LabelNote(texts, labels, home.text, school.text, voice.text));
        finish(
                card,
                form,
                picture.pupil(),
                old -> new ChildPicture(
                        ChildPicture.SCHEMA,
                        old.pupil(),
                        chosen(old.atHome(), picture.atHome(), home.value(today)),
                        chosen(old.atSchool(), picture.atSchool(), school.value(today)),
                        chosen(old.voice(), picture.voice(), voice.value(today)),
                        old.strengths(),
                        old.works()));
    }

    private void fields(Section section, String key, Note note) {
        section.area(key, note.text, 2, f -> f.with(child))
                .together(s -> s.text("pupil.said-by", note.by).date("pupil.said-on", note.on, Field::optional));
    }

    /** Strengths. */
    void strengths(ChildPicture picture) {
        Strengths now = picture.strengths();
        StringProperty good = new SimpleStringProperty(now.goodAt());
        StringProperty likes = new SimpleStringProperty(now.interests());
        StringProperty hard = new SimpleStringProperty(now.stillDifficult());
        StringProperty needs = new SimpleStringProperty(now.needs());
        Form form = new Form(texts, care.clock());
        form.fields(s -> s.area("pupil.strengths.good-at", good, 2, f -> f.with(child))
                .area("pupil.strengths.interests", likes, 2, f -> f.with(child))
                .area("pupil.strengths.difficult", hard, 2, f -> f.with(child))
                .area("pupil.strengths.needs", needs, 2, f -> f.with(child)));
        DialogCard card = new DialogCard(texts, texts.get("pupil.strengths.title", child)).broad();
        card.content(form.node(), new LabelNote(texts, labels, good, likes, hard, needs));
        finish(
                card,
                form,
                picture.pupil(),
                old -> withStrengths(old, new Strengths(good.get(), likes.get(), hard.get(), needs.get())));
    }

    /** One more thing that works or does not. */
    void works(ChildPicture picture) {
        StringProperty what = new SimpleStringProperty("");
        StringProperty by = new SimpleStringProperty(parents.get());
        ObjectProperty<Boolean> works = new SimpleObjectProperty<>(true);
        ObjectProperty<LocalDate> on = new SimpleObjectProperty<>(care.today());
        Form form = new Form(texts, care.clock());
        form.fields(s -> s.area("pupil.works.what", what, 2, f -> f.rule(Rule.filled(what, "pupil.works.what.how")))
                .segments(
                        "pupil.works.does",
                        List.of(true, false),
                        yes -> texts.get(yes ? "pupil.works.yes" : "pupil.works.no"),
                        works)
                .together(t -> t.text("pupil.said-by", by).date("pupil.said-on", on, Field::optional)));
        DialogCard card = new DialogCard(texts, texts.get("pupil.works.title", child));
        card.content(form.node(), new LabelNote(texts, labels, what));
        finish(card, form, picture.pupil(), old -> {
            LocalDate day = on.get() == null ? care.today() : on.get();
            List<WhatWorks> next = new ArrayList<>(old.works());
            next.add(new WhatWorks(works.get(), new PictureNote(what.get(), by.get(), day)));
            return withWorks(old, next);
        });
    }

    /** Takes a line away, with a way back. */
    void removeWorks(ChildPicture picture, WhatWorks gone) {
        UnaryOperator<ChildPicture> without = old -> withWorks(
                old, old.works().stream().filter(found -> !found.equals(gone)).toList());
        UnaryOperator<ChildPicture> back = old -> {
            List<WhatWorks> again = new ArrayList<>(old.works());
            again.add(gone);
            return withWorks(old, again);
        };
        Runnable nothing = () -> {};
        save(
                picture.pupil(),
                without,
                () -> context.toasts()
                        .undoable(texts.get("pupil.works.removed"), () -> save(picture.pupil(), back, nothing)));
    }

    /** What was typed, unless it is what was shown: then what stands in the store now stays. */
    private static Optional<PictureNote> chosen(
            Optional<PictureNote> now, Optional<PictureNote> shown, Optional<PictureNote> typed) {
        return typed.equals(shown) ? now : typed;
    }

    private static ChildPicture withStrengths(ChildPicture old, Strengths next) {
        return new ChildPicture(
                ChildPicture.SCHEMA, old.pupil(), old.atHome(), old.atSchool(), old.voice(), next, old.works());
    }

    private static ChildPicture withWorks(ChildPicture old, List<WhatWorks> next) {
        return new ChildPicture(
                ChildPicture.SCHEMA, old.pupil(), old.atHome(), old.atSchool(), old.voice(), old.strengths(), next);
    }

    private void finish(DialogCard card, Form form, PupilId pupil, UnaryOperator<ChildPicture> change) {
        card.cancel(texts.get("ui.dialog.cancel"));
        card.button(Buttons.primary(texts.get("pupil.keep"), () -> {
            if (form.finished()) {
                save(pupil, change, card::close);
            }
        }));
        context.dialogs().open(card.focusFirst(form.firstControl()));
    }

    /**
     * Makes the change on what stands in the store at this moment, so that what a colleague saved meanwhile in another part
     * stays.
     */
    private void save(PupilId pupil, UnaryOperator<ChildPicture> change, Runnable done) {
        Work.of(() -> {
                    Optional<Stored<ChildPicture>> now = care.pupils().picture(pupil);
                    ChildPicture next = change.apply(now.map(Stored::value).orElseGet(() -> ChildPicture.empty(pupil)));
                    return care.pupils()
                            .savePicture(next, now.map(Stored::revision).orElse(0));
                })
                .onSuccess(result -> {
                    if (result instanceof SaveResult.ChangedElsewhere) {
                        save(pupil, change, done);
                    } else {
                        done.run();
                    }
                })
                .runOn(context.tasks());
    }
}
