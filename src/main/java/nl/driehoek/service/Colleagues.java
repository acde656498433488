package nl.driehoek.service;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.store.ChangedMeanwhile;
import nl.driehoek.store.ColleagueRepository;
import nl.driehoek.vault.NewRecovery;
import nl.driehoek.vault.SlotOwner;

/**
 * Who works at the school and who can open Driehoek. Only managers change others. What takes a password takes about a
 * second: away from the screen.
 */
public final class Colleagues {

    private static final Collator DUTCH = Collator.getInstance(Locale.of("nl", "NL"));

    private final OpenSchool school;
    private final Desk desk;
    private final ColleagueRepository repository;

    /** The colleagues of {@code school}. */
    public Colleagues(OpenSchool school) {
        this.school = school;
        this.desk = school.desk();
        this.repository = new ColleagueRepository(desk.json());
    }

    /** Who is signed in. */
    public Colleague me() {
        return desk.me();
    }

    /** Whether the signed-in colleague lets others in. */
    public boolean mayManage() {
        return desk.rights().manages();
    }

    /** All colleagues who work here now, by surname. */
    public List<ColleagueLine> all() {
        return desk.read(repository::all).stream()
                .filter(stored -> stored.value().active())
                .map(stored ->
                        new ColleagueLine(stored, school.canOpen(stored.value().id())))
                .sorted(Comparator.comparing(line -> line.colleague().name().sortKey(), DUTCH))
                .toList();
    }

    /** A new id. */
    public ColleagueId newId() {
        return new ColleagueId(desk.ids().next());
    }

    /**
     * Adds a colleague who can open Driehoek with a temporary password, or lets one in who is known already; wipes
     * {@code temporary}.
     */
    public KeyResult letIn(Colleague colleague, char[] temporary) {
        if (!mayManage()) {
            return new KeyResult.NotDone("colleague.key.no-right");
        }
        KeyResult result = KeyResult.of(
                school.ring().addColleague(school.keys(), owner(colleague), temporary, entrusted(colleague)));
        if (result instanceof KeyResult.Done) {
            desk.write(writing -> {
                int revision = repository
                        .find(writing.sql(), colleague.id())
                        .map(Stored::revision)
                        .orElse(0);
                repository.save(writing, colleague, Optional.empty(), revision);
                writing.audit(Act.KEYS_CHANGED, RecordKind.VAULT, colleague.id().value(), "");
                return null;
            });
        }
        return result;
    }

    /** Gives a colleague who forgot the password a temporary one; wipes {@code temporary}. */
    public KeyResult reset(Colleague colleague, char[] temporary) {
        if (!mayManage()) {
            return new KeyResult.NotDone("colleague.key.no-right");
        }
        return noted(
                colleague,
                KeyResult.of(
                        school.ring().resetPassword(school.keys(), owner(colleague), temporary, entrusted(colleague))));
    }

    /** The colleague leaves: cannot open Driehoek any more, stays named in what was written. */
    public KeyResult leave(Stored<Colleague> colleague) {
        Colleague who = colleague.value();
        if (!mayManage() || who.id().equals(me().id())) {
            return new KeyResult.NotDone(mayManage() ? "colleague.key.yourself" : "colleague.key.no-right");
        }
        Optional<String> last = wouldLack(who.id(), Optional.empty());
        if (last.isPresent()) {
            return new KeyResult.NotDone(last.get());
        }
        if (school.canOpen(who.id())) {
            KeyResult result = noted(
                    who,
                    KeyResult.of(school.ring()
                            .removeColleague(school.keys(), who.id().value())));
            if (!(result instanceof KeyResult.Done)) {
                return result;
            }
        }
        Colleague gone = new Colleague(who.id(), who.name(), who.roles(), who.function(), false);
        return save(gone, colleague.revision());
    }

    /**
     * Saves name, roles and function over {@code before}. Who leaves the care team loses the key of the restricted part;
     * who joins it gets that key with the next temporary password.
     */
    public KeyResult change(Stored<Colleague> before, Colleague next) {
        if (!mayManage()) {
            return new KeyResult.NotDone("colleague.key.no-right");
        }
        Optional<String> last = wouldLack(next.id(), Optional.of(next));
        if (last.isPresent()) {
            return new KeyResult.NotDone(last.get());
        }
        KeyResult saved = save(next, before.revision());
        boolean leavesCare = new Rights(before.value()).seesAll() && !new Rights(next).seesAll();
        return saved instanceof KeyResult.Done && leavesCare && school.canOpen(next.id())
                ? noted(
                        next,
                        KeyResult.of(school.ring()
                                .withdrawRestricted(school.keys(), next.id().value())))
                : saved;
    }

    /** Why {@code who} cannot go or become {@code next}: nobody who can open would manage, or see every pupil. */
    private Optional<String> wouldLack(ColleagueId who, Optional<Colleague> next) {
        List<Colleague> left = Stream.concat(
                        all().stream()
                                .map(ColleagueLine::colleague)
                                .filter(one -> !one.id().equals(who)),
                        next.stream())
                .filter(one -> school.canOpen(one.id()))
                .toList();
        if (left.stream().noneMatch(one -> new Rights(one).manages())) {
            return Optional.of("colleague.key.last-manager");
        }
        boolean cared =
                all().stream().filter(ColleagueLine::canOpen).anyMatch(one -> new Rights(one.colleague()).seesAll());
        return cared && left.stream().noneMatch(one -> new Rights(one).seesAll())
                ? Optional.of("colleague.key.last-care")
                : Optional.empty();
    }

    /** Replaces the own password; wipes both. */
    public KeyResult changeOwnPassword(char[] present, char[] next) {
        return noted(
                me(),
                KeyResult.of(
                        school.ring().changeOwnPassword(school.keys(), me().id().value(), present, next)));
    }

    /** Whether the signed-in colleague can make a new recovery sheet. */
    public boolean mayRenewSheet() {
        return mayManage() && school.keys().restricted().isPresent();
    }

    /** Prepares a new recovery sheet; the old one stays valid until part of the new one was typed back. */
    public RecoveryRenewal renewSheet() {
        NewRecovery recovery = school.ring().prepareRecovery(school.keys(), school.storeId());
        return new RecoveryRenewal(recovery, () -> noted(me(), KeyResult.of(recovery.write())));
    }

    private KeyResult save(Colleague colleague, int basedOn) {
        try {
            desk.write(writing -> repository.save(writing, colleague, Optional.empty(), basedOn));
            return new KeyResult.Done();
        } catch (ChangedMeanwhile e) {
            return new KeyResult.NotDone("colleague.key.changed");
        }
    }

    private KeyResult noted(Colleague colleague, KeyResult result) {
        if (result instanceof KeyResult.Done) {
            desk.write(writing -> {
                writing.audit(Act.KEYS_CHANGED, RecordKind.VAULT, colleague.id().value(), "");
                return null;
            });
        }
        return result;
    }

    /** The care team gets the key of the restricted part, as far as who lets them in has it. */
    private boolean entrusted(Colleague colleague) {
        return new Rights(colleague).seesAll() && school.keys().restricted().isPresent();
    }

    private static SlotOwner owner(Colleague colleague) {
        return SlotOwner.colleague(colleague.id().value(), colleague.name().full(), colleague.function());
    }
}
