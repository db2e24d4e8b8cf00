package dev.bonafide.rule.law;

import dev.bonafide.rule.file.CommitSeries;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleProblem;
import java.util.stream.Stream;

/**
 * Many commits on one line of an example can be read. As words they would be no history, and an
 * example that must be silent would be so for nothing.
 */
final class ReadableCommits implements Law {
  private static final String PROFILE = "profile:";

  @Override
  public Stream<RuleProblem> broken(Field root) {
    return Stream.of("fires", "silent")
        .flatMap(key -> root.find(key).stream())
        .flatMap(examples -> examples.list().stream())
        .flatMap(example -> example.text().lines().flatMap(line -> problem(example, line)));
  }

  private static Stream<RuleProblem> problem(Field example, String line) {
    String words = line.startsWith(PROFILE) ? line.substring(PROFILE.length()).strip() : "";
    return CommitSeries.isMeant(words) && CommitSeries.of(words).isEmpty()
        ? Stream.of(
            example.problem(
                "these commits cannot be read: \"" + words + "\"",
                "write 12 commits in ledger from 2025-01-06T03:00:00Z every P1D within PT5H by Mara"
                    + " Roe <mara@roe.example>: step {n}"))
        : Stream.empty();
  }
}
