package nl.driehoek.ui.family;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.ContactAgreement;
import nl.driehoek.domain.family.ContactDetails;
import nl.driehoek.domain.family.CourtRestriction;
import nl.driehoek.domain.family.Custody;
import nl.driehoek.domain.family.Emphasis;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.InformationAmount;
import nl.driehoek.domain.family.Interpreter;
import nl.driehoek.domain.family.InterpreterMode;
import nl.driehoek.domain.family.LanguageNeeds;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.family.ParentSheet;
import nl.driehoek.domain.family.Possibilities;
import nl.driehoek.domain.family.Relation;
import nl.driehoek.domain.school.Address;

/** Everything about a parent that can be typed or chosen. */
final class ParentFields {

    final StringProperty callName = text();
    final StringProperty firstNames = text();
    final StringProperty initials = text();
    final StringProperty prefix = text();
    final StringProperty surname = text();
    final ObjectProperty<Relation> relation = new SimpleObjectProperty<>(Relation.OTHER);
    final StringProperty words = text();
    final StringProperty phones = text();
    final StringProperty mail = text();
    final StringProperty street = text();
    final StringProperty postcode = text();
    final StringProperty town = text();
    final StringProperty addressedAs = text();
    final StringProperty note = text();
    final ObjectProperty<Authority> authority = new SimpleObjectProperty<>(Authority.UNKNOWN);
    final ObjectProperty<LocalDate> since = new SimpleObjectProperty<>();
    final StringProperty evidence = text();
    final StringProperty checkedBy = text();
    final ObservableList<Restriction> restrictions =
            FXCollections.observableArrayList(one -> new Observable[] {one.text, one.from, one.until});
    final StringProperty channel = text();
    final StringProperty times = text();
    final StringProperty agreedLanguage = text();
    final StringProperty contactPerson = text();
    final StringProperty frequency = text();
    final ObjectProperty<InformationAmount> amount = new SimpleObjectProperty<>(InformationAmount.UNKNOWN);
    final ObjectProperty<Emphasis> emphasis = new SimpleObjectProperty<>(Emphasis.UNKNOWN);
    final StringProperty together = text();
    final StringProperty workingDays = text();
    final StringProperty possibleTimes = text();
    final StringProperty travel = text();
    final StringProperty childCare = text();
    final StringProperty language = text();
    final BooleanProperty helpWithReading = new SimpleBooleanProperty();
    final BooleanProperty shortSentences = new SimpleBooleanProperty();
    final BooleanProperty pictures = new SimpleBooleanProperty();
    final BooleanProperty repeat = new SimpleBooleanProperty();
    final BooleanProperty tellBack = new SimpleBooleanProperty();
    final BooleanProperty largeType = new SimpleBooleanProperty();
    final ObjectProperty<InterpreterMode> interpreter = new SimpleObjectProperty<>(InterpreterMode.NONE);
    final StringProperty interpreterLanguage = text();
    final StringProperty bureau = text();
    final BooleanProperty confirmed = new SimpleBooleanProperty();

    /** A court decision that is being typed. */
    static final class Restriction {
        final StringProperty text = text();
        final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
        final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>();

        static Restriction of(CourtRestriction known) {
            Restriction restriction = new Restriction();
            restriction.text.set(known.text());
            restriction.from.set(known.from());
            restriction.until.set(known.until().orElse(null));
            return restriction;
        }

        boolean inOrder() {
            return until.get() == null || from.get() == null || !until.get().isBefore(from.get());
        }

        /** What can be kept; a decision without words or first day is not finished yet. */
        Stream<CourtRestriction> value() {
            boolean finished = !text.get().isBlank() && from.get() != null;
            Optional<LocalDate> last = inOrder() ? Optional.ofNullable(until.get()) : Optional.empty();
            return finished ? Stream.of(new CourtRestriction(text.get(), from.get(), last)) : Stream.empty();
        }
    }

    private static StringProperty text() {
        return new SimpleStringProperty("");
    }

    /** Calls {@code action} when anything is typed or chosen. */
    void onChange(Runnable action) {
        Stream.of(person(), agreement(), understanding())
                .flatMap(List::stream)
                .forEach(value -> value.addListener((_, _, _) -> action.run()));
        restrictions.addListener((ListChangeListener<Restriction>) _ -> action.run());
    }

    private List<ObservableValue<?>> person() {
        return List.of(
                callName,
                firstNames,
                initials,
                prefix,
                surname,
                relation,
                words,
                phones,
                mail,
                street,
                postcode,
                town,
                addressedAs,
                note,
                authority,
                since,
                evidence,
                checkedBy);
    }

    private List<ObservableValue<?>> agreement() {
        return List.of(
                channel,
                times,
                agreedLanguage,
                contactPerson,
                frequency,
                amount,
                emphasis,
                together,
                workingDays,
                possibleTimes,
                travel,
                childCare);
    }

    private List<ObservableValue<?>> understanding() {
        return List.of(
                language,
                helpWithReading,
                shortSentences,
                pictures,
                repeat,
                tellBack,
                largeType,
                interpreter,
                interpreterLanguage,
                bureau,
                confirmed);
    }

    /** Fills all fields. */
    void from(FamilyMember member) {
        Parent parent = member.parent();
        callName.set(parent.name().callName());
        firstNames.set(parent.name().firstNames());
        initials.set(parent.name().initials());
        prefix.set(parent.name().prefix());
        surname.set(parent.name().surname());
        relation.set(member.link().relation());
        words.set(member.link().words());
        phones.set(String.join(", ", parent.details().phones()));
        mail.set(parent.details().mail());
        street.set(parent.details().address().street());
        postcode.set(parent.details().address().postcode());
        town.set(parent.details().address().town());
        addressedAs.set(parent.sheet().addressedAs());
        note.set(parent.sheet().note());
        custodyFrom(member.link().custody());
        agreementFrom(parent.sheet().agreement());
        needsFrom(parent.sheet());
    }

    private void custodyFrom(Custody custody) {
        authority.set(custody.authority());
        since.set(custody.since().orElse(null));
        evidence.set(custody.evidence());
        checkedBy.set(custody.checkedBy());
        restrictions.setAll(custody.restrictions().stream().map(Restriction::of).toList());
    }

    private void agreementFrom(ContactAgreement agreement) {
        channel.set(agreement.channel());
        times.set(agreement.times());
        agreedLanguage.set(agreement.language());
        contactPerson.set(agreement.contactPerson());
        frequency.set(agreement.frequency());
        amount.set(agreement.amount());
        emphasis.set(agreement.emphasis());
        together.set(agreement.together());
    }

    private void needsFrom(ParentSheet sheet) {
        workingDays.set(sheet.possibilities().workingDays());
        possibleTimes.set(sheet.possibilities().times());
        travel.set(sheet.possibilities().travel());
        childCare.set(sheet.possibilities().childCare());
        language.set(sheet.language().language());
        helpWithReading.set(sheet.language().helpWithReading());
        shortSentences.set(sheet.language().shortSentences());
        pictures.set(sheet.language().pictures());
        repeat.set(sheet.language().repeat());
        tellBack.set(sheet.language().tellBack());
        largeType.set(sheet.language().largeType());
        interpreter.set(sheet.interpreter().mode());
        interpreterLanguage.set(sheet.interpreter().language());
        bureau.set(sheet.interpreter().bureau());
        confirmed.set(sheet.interpreter().confirmed());
    }

    /** Whether there is a name; without one the old name stays. */
    boolean named() {
        return !callName.get().isBlank() || !surname.get().isBlank();
    }

    /** {@code base} with what stands in the fields. */
    FamilyMember on(FamilyMember base) {
        PersonName name = named()
                ? new PersonName(callName.get(), firstNames.get(), initials.get(), prefix.get(), surname.get())
                : base.parent().name();
        List<String> numbers =
                Arrays.stream(phones.get().split("[,;\\n]")).map(String::strip).toList();
        ContactDetails details =
                new ContactDetails(numbers, mail.get(), new Address(street.get(), postcode.get(), town.get()));
        Custody custody = new Custody(
                authority.get(),
                Optional.ofNullable(since.get()),
                evidence.get(),
                checkedBy.get(),
                restrictions.stream().flatMap(Restriction::value).toList());
        ParentLink old = base.link();
        ParentLink link = new ParentLink(old.pupil(), old.parent(), relation.get(), words.get(), custody, old.place());
        return new FamilyMember(new Parent(base.parent().id(), name, details, sheet()), link);
    }

    private ParentSheet sheet() {
        return new ParentSheet(
                ParentSheet.SCHEMA,
                new Possibilities(workingDays.get(), possibleTimes.get(), travel.get(), childCare.get()),
                new LanguageNeeds(
                        language.get(),
                        helpWithReading.get(),
                        shortSentences.get(),
                        pictures.get(),
                        repeat.get(),
                        tellBack.get(),
                        largeType.get()),
                new Interpreter(interpreter.get(), interpreterLanguage.get(), bureau.get(), confirmed.get()),
                new ContactAgreement(
                        channel.get(),
                        times.get(),
                        agreedLanguage.get(),
                        contactPerson.get(),
                        frequency.get(),
                        amount.get(),
                        emphasis.get(),
                        together.get()),
                addressedAs.get(),
                note.get());
    }
}
