package nl.driehoek.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Invented messages and explanations: short, long, and hard to wrap. */
final class NoteExamples {

    private static final List<String> QUESTIONS = List.of(
            "Wilt u in uw eigen woorden vertellen wat u hoorde?",
            "Wat betekent dit voor thuis?",
            "Wat is nog niet duidelijk?");

    private NoteExamples() {}

    private static NoteTo to(String recipient, TypeSize size) {
        return new NoteTo(Examples.SCHOOL, "Elif", recipient, Examples.GLOSSARY, size);
    }

    static MessageDocument message(String recipient, TypeSize size) {
        return new MessageDocument(
                to(recipient, size),
                Examples.TALK,
                List.of(
                        "Beste " + recipient + ",",
                        "Bedankt voor het gesprek over Elif. Fijn dat we samen nadenken. Heeft u nog een vraag? Bel of"
                                + " mail mij gerust.",
                        "",
                        "Groet, Renée d’Ancona"));
    }

    /** Of several pages, with a word that is explained and one that is wider than the page. */
    static MessageDocument longMessage(TypeSize size) {
        List<String> lines = new ArrayList<>(List.of("Beste Nguyễn Thị Minh Anh,"));
        lines.addAll(Collections.nCopies(
                30,
                "De intern begeleider keek twee keer mee in de groep. Elif werd rustig in de leeshoek. Daarna begon zij"
                        + " meteen aan haar werk."));
        lines.add("https://school.voorbeeld/" + "ouders".repeat(30));
        return new MessageDocument(to("Nguyễn Thị Minh Anh", size), Examples.TALK, lines);
    }

    static PortionsDocument portions(String recipient, int portions, TypeSize size) {
        List<PortionsDocument.Portion> all = new ArrayList<>();
        for (int at = 0; at < portions; at++) {
            all.add(new PortionsDocument.Portion(
                    at % 2 == 0
                            ? "Elif krijgt een plek om te lezen. Dat is na de pauze, vijf minuten."
                            : "De intern begeleider keek twee keer mee. Elif werd rustig in de leeshoek. Wij willen dit"
                                    + " samen met u proberen tot de kerstvakantie.",
                    QUESTIONS.get(at % QUESTIONS.size())));
        }
        return new PortionsDocument(to(recipient, size), Examples.TALK, all);
    }
}
