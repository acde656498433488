package nl.driehoek.ui.pupil;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.family.FamilySituation;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.Schooling;
import nl.driehoek.domain.pupil.Sex;
import nl.driehoek.domain.pupil.Travel;
import nl.driehoek.domain.pupil.TravelKind;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.school.YearGroup;

/** Everything about a pupil that can be typed or chosen in the form. */
final class PupilFormModel {

    final StringProperty callName = new SimpleStringProperty("");
    final StringProperty firstNames = new SimpleStringProperty("");
    final StringProperty initials = new SimpleStringProperty("");
    final StringProperty prefix = new SimpleStringProperty("");
    final StringProperty surname = new SimpleStringProperty("");
    final ObjectProperty<LocalDate> born = new SimpleObjectProperty<>();
    final ObjectProperty<Sex> sex = new SimpleObjectProperty<>(Sex.UNKNOWN);
    final ObjectProperty<Optional<GroupId>> homeGroup = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<GroupId> mixedGroups = FXCollections.observableArrayList();
    final ObjectProperty<Optional<YearGroup>> year = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty location = new SimpleStringProperty("");
    final ObjectProperty<LocalDate> started = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> left = new SimpleObjectProperty<>();
    final ObjectProperty<TravelKind> travel = new SimpleObjectProperty<>(TravelKind.UNKNOWN);
    final ObjectProperty<LocalTime> leaves = new SimpleObjectProperty<>();
    final StringProperty travelNote = new SimpleStringProperty("");
    final ObjectProperty<FamilySituation> family = new SimpleObjectProperty<>(FamilySituation.UNKNOWN);

    /** Fills the form from {@code pupil}. */
    PupilFormModel from(Pupil pupil) {
        callName.set(pupil.name().callName());
        firstNames.set(pupil.name().firstNames());
        initials.set(pupil.name().initials());
        prefix.set(pupil.name().prefix());
        surname.set(pupil.name().surname());
        born.set(pupil.born().orElse(null));
        sex.set(pupil.sex());
        homeGroup.set(pupil.schooling().homeGroup());
        mixedGroups.setAll(pupil.schooling().mixedGroups());
        year.set(pupil.schooling().year());
        location.set(pupil.schooling().location());
        started.set(pupil.schooling().started().orElse(null));
        left.set(pupil.schooling().left().orElse(null));
        travel.set(pupil.travel().kind());
        leaves.set(pupil.travel().leaves().orElse(null));
        travelNote.set(pupil.travel().note());
        family.set(pupil.family());
        return this;
    }

    /** {@code base} with what stands in the form; the rules must hold. */
    Pupil on(Pupil base) {
        PersonName name = new PersonName(callName.get(), firstNames.get(), initials.get(), prefix.get(), surname.get());
        Schooling schooling = new Schooling(
                homeGroup.get(),
                new LinkedHashSet<>(mixedGroups),
                year.get(),
                location.get(),
                Optional.ofNullable(started.get()),
                Optional.ofNullable(left.get()));
        return new Pupil(
                base.id(),
                name,
                Optional.ofNullable(born.get()),
                sex.get(),
                schooling,
                new Travel(travel.get(), Optional.ofNullable(leaves.get()), travelNote.get()),
                family.get(),
                base.externalKey());
    }
}
