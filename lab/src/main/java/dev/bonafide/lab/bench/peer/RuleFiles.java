package dev.bonafide.lab.bench.peer;

import dev.bonafide.rule.file.RuleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The made rules as rule files of ours: each one phrase, and nothing that silences it. */
final class RuleFiles {
  private RuleFiles() {}

  static List<RuleSource> of(MadeSet set) {
    return IntStream.range(0, set.rules().size())
        .mapToObj(
            rule -> new RuleSource("payment/" + Names.id(rule) + ".yaml", file(set, rule), true))
        .toList();
  }

  private static String file(MadeSet set, int rule) {
    String phrase = Expressions.source(set.rules().get(rule));
    String said = phrase.replaceAll("\\(([^|)]*)[^)]*\\)", "$1").replaceAll("~\\d+ ", "");
    return """
        title: Made phrase %1$d
        id: %2$s
        group: payment
        status: stable
        strength: weak
        applies-to: [recruiter]
        why: It was made to be found.
        innocent: [It was made by chance]
        ask: {question: "Was %1$d meant?", good: "No", bad: "Yes"}
        sources: ["Made phrases"]
        when: {says: "%3$s"}
        fires: ["%4$s", "%4$s now"]
        silent: ["nothing of that", "nothing of the kind"]
        """
        .formatted(rule, Names.id(rule), phrase, said);
  }

  /** Writes them as they stand on a class path. */
  static void write(MadeSet set, Path folder) throws IOException {
    for (RuleSource source : of(set)) {
      Path file = folder.resolve("rules").resolve(source.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.text());
    }
  }
}
