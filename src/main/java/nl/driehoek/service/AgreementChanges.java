package nl.driehoek.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.driehoek.document.Version;
import nl.driehoek.domain.agreement.AgreementText;
import nl.driehoek.domain.agreement.Commitment;
import nl.driehoek.text.Texts;

/** Tells in words what is new, what changed and what was dropped between two versions of an agreement. */
final class AgreementChanges {

    private final Texts texts;

    AgreementChanges(Texts texts) {
        this.texts = texts;
    }

    /** What {@code now} replaces, when {@code before} was printed on {@code issuedOn}. */
    Version.Replaced between(AgreementText before, AgreementText now, LocalDate issuedOn) {
        List<Integer> added = new ArrayList<>();
        List<Version.Change> changes = new ArrayList<>();
        List<Commitment> dropped = new ArrayList<>(before.commitments());
        for (int at = 0; at < now.commitments().size(); at++) {
            Commitment next = now.commitments().get(at);
            Optional<Commitment> old = counterpart(before, now, at);
            old.ifPresent(dropped::remove);
            if (old.isEmpty()) {
                added.add(at + 1);
            } else {
                String what = what(old.get(), next);
                if (!what.isEmpty()) {
                    changes.add(new Version.Change(at + 1, what));
                }
            }
        }
        return new Version.Replaced(
                issuedOn, added, changes, dropped.stream().map(Commitment::text).toList());
    }

    /** The commitment with the same words, or else the one at the same place if its words are gone. */
    private static Optional<Commitment> counterpart(AgreementText before, AgreementText now, int at) {
        Commitment next = now.commitments().get(at);
        Optional<Commitment> same = find(before, next.text());
        if (same.isPresent() || at >= before.commitments().size()) {
            return same;
        }
        Commitment there = before.commitments().get(at);
        return find(now, there.text()).isPresent() ? Optional.empty() : Optional.of(there);
    }

    private static Optional<Commitment> find(AgreementText text, String words) {
        return text.commitments().stream()
                .filter(one -> one.text().equals(words))
                .findFirst();
    }

    private String what(Commitment old, Commitment next) {
        List<String> words = new ArrayList<>();
        if (!old.text().equals(next.text())) {
            words.add(texts.get("paper.changed.text"));
        }
        if (!old.who().equals(next.who())) {
            words.add(texts.get("paper.changed.who", String.join(", ", next.who())));
        }
        if (!old.when().equals(next.when())) {
            words.add(
                    next.when().isEmpty()
                            ? texts.get("paper.changed.when-open")
                            : texts.get("paper.changed.when", next.when()));
        }
        if (old.domain() != next.domain()) {
            words.add(texts.get("paper.changed.domain"));
        }
        return words.stream().collect(Collectors.joining("; "));
    }
}
