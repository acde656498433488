package nl.driehoek.exchange.edex;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.domain.PersonName;
import nl.driehoek.exchange.roster.CleanText;
import nl.driehoek.exchange.roster.DroppedKind;
import nl.driehoek.exchange.roster.DutchNames;
import nl.driehoek.exchange.roster.FileKey;
import nl.driehoek.exchange.roster.Findings;
import nl.driehoek.exchange.roster.Limits;
import nl.driehoek.exchange.roster.RowId;

/** The fields that pupils and colleagues have in common: name, key and what we leave alone. */
final class EdexFields {

    private static final int SHOWN = 80;
    private static final int PREFIX = 60;
    private static final int INITIALS = 40;

    private EdexFields() {}

    /** The name in {@code node}; empty, with an error among the findings, when there is none. */
    static Optional<PersonName> name(XmlNode node, RowId row, Findings findings) {
        String surname = CleanText.line(node.text("achternaam"));
        String call = CleanText.line(node.text("roepnaam"));
        String prefix = CleanText.line(node.text("voorvoegsel"));
        String old = CleanText.line(node.text("tussenvoegsel"));
        if (surname.isEmpty() && call.isEmpty()) {
            findings.error(row, "import.find.noName");
            return Optional.empty();
        }
        if (surname.length() > Limits.NAME || call.length() > Limits.NAME || prefix.length() > PREFIX) {
            findings.error(row, "import.find.nameTooLong");
            return Optional.empty();
        }
        if (CleanText.hidden(node.text("achternaam") + node.text("roepnaam") + node.text("voorvoegsel"))) {
            findings.warning(row, "import.find.hiddenMarks");
        }
        if (prefix.isEmpty() && !old.isEmpty() && old.length() <= PREFIX) {
            prefix = old;
            findings.note(row, "import.find.oldPrefix", prefix);
        }
        return Optional.of(whole(node, row, findings, PersonName.of(call, prefix, surname)));
    }

    private static PersonName whole(XmlNode node, RowId row, Findings findings, PersonName parts) {
        String firstNames = limited(CleanText.line(node.text("voornamen")), 2 * Limits.NAME);
        String initials = limited(CleanText.line(node.text("voorletters-1")), INITIALS);
        Optional<DutchNames.Split> split =
                parts.prefix().isEmpty() ? DutchNames.split(parts.surname()) : Optional.empty();
        if (split.isEmpty()) {
            return new PersonName(parts.callName(), firstNames, initials, parts.prefix(), parts.surname());
        }
        findings.note(
                row,
                "import.find.prefixSplit",
                split.get().prefix(),
                split.get().surname());
        return new PersonName(
                parts.callName(),
                firstNames,
                initials,
                split.get().prefix(),
                split.get().surname());
    }

    /** The key of {@code node}, if it has one that can be used; a note tells when it holds for this file only. */
    static Optional<FileKey> key(XmlNode node, RowId row, Findings findings) {
        if (node.key().isEmpty() || node.key().length() > Limits.KEY) {
            return Optional.empty();
        }
        FileKey key = new FileKey(node.key());
        if (!key.stable()) {
            findings.note(row, "import.find.dummyKey", key.value());
        }
        return Optional.of(key);
    }

    /** How many fields of each kind {@code node} holds that we leave in the file. */
    static Map<DroppedKind, Integer> dropped(XmlNode node) {
        Map<DroppedKind, Integer> counts = new EnumMap<>(DroppedKind.class);
        node.children()
                .forEach(child ->
                        ForbiddenElements.kind(child.name()).ifPresent(kind -> counts.merge(kind, 1, Integer::sum)));
        if (node.eck() > 0) {
            counts.put(DroppedKind.ECK_ID, 1);
        }
        return counts;
    }

    /** {@code text}, shortened so that it fits in a sentence. */
    static String shown(String text) {
        String line = CleanText.line(text);
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    private static String limited(String text, int most) {
        return text.length() <= most ? text : "";
    }
}
