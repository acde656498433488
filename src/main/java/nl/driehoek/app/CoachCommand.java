package nl.driehoek.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.driehoek.coach.Coach;
import nl.driehoek.coach.RuleCoach;
import nl.driehoek.coach.words.DutchDictionary;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.Strength;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.text.Texts;

/**
 * {@code driehoek coach IN OUT}: reads rows {@code id field text} parted by tabs under a head line, writes rows {@code id
 * labels spans} with the remarks that are sure. Other columns are left alone.
 */
final class CoachCommand {

    private final Texts texts;
    private final PrintStream out;

    CoachCommand(Texts texts, PrintStream out) {
        this.texts = texts;
        this.out = out;
    }

    /** Writes {@code to} and gives the exit code. */
    int run(Path from, Path to) {
        try {
            List<String> lines = Files.readAllLines(from, StandardCharsets.UTF_8);
            List<String> head = List.of((lines.isEmpty() ? "" : lines.getFirst()).split("\t"));
            if (!head.containsAll(List.of("id", "field", "text"))) {
                out.println(texts.get("command.coach.columns"));
                return CommandLine.NOT_UNDERSTOOD;
            }
            Files.write(to, answers(lines, head), StandardCharsets.UTF_8);
            out.println(texts.get("command.coach.done", lines.size() - 1));
            return CommandLine.GOOD;
        } catch (IOException e) {
            out.println(texts.get("command.coach.disk"));
            return CommandLine.NOT_UNDERSTOOD;
        }
    }

    private static List<String> answers(List<String> lines, List<String> head) {
        Coach coach = RuleCoach.complete(DutchDictionary.load());
        List<String> answers = new ArrayList<>(List.of("id\tlabels\tspans"));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (cells.size() > head.indexOf("text")) {
                answers.add(answer(coach, head, cells));
            }
        }
        return answers;
    }

    private static String answer(Coach coach, List<String> head, List<String> cells) {
        List<Remark> remarks = WrittenIn.of(cells.get(head.indexOf("field")))
                .map(place -> coach.review(place, cells.get(head.indexOf("text")), ReaderNeeds.usual()))
                .orElse(List.of())
                .stream()
                .filter(remark -> remark.strength() == Strength.SURE)
                .toList();
        String labels = remarks.stream().map(remark -> remark.label().code()).collect(Collectors.joining(","));
        String spans = remarks.stream().map(Remark::words).collect(Collectors.joining(" ¦ "));
        return cells.get(head.indexOf("id")) + "\t" + labels + "\t" + spans;
    }
}
