package dev.bonafide.comparison.takehome;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares what starts without being asked (on opening, installing, or committing) with what it
 * downloads. Counts if it downloads a program and runs it, either in its own line or in a file that
 * it leads to. A download alone and the installers of well-known tools do not count.
 */
public final class FetchesItself implements Comparison {
  @Override
  public String name() {
    return "code-fetches-itself";
  }

  @Override
  public Look look(CaseFile caseFile) {
    return TakeHome.each(
        caseFile,
        repository ->
            AutorunEntries.in(repository).stream()
                .flatMap(start -> fetched(repository, start).stream())
                .findFirst());
  }

  private static Optional<List<Citation>> fetched(TakeHome repository, AutorunEntry start) {
    Citation here = start.line().cited(start.from());
    if (ShellCommand.runsFetched(start.command())) {
      return Optional.of(List.of(here));
    }
    return ReachableFiles.from(repository, start).stream()
        .filter(SourceFile::isCode)
        .flatMap(file -> in(file).stream())
        .findFirst()
        .map(run -> Stream.concat(Stream.of(here), run.stream()).toList());
  }

  private static Optional<List<Citation>> in(SourceFile file) {
    return FetchedCode.in(file)
        .or(
            () ->
                file.lines().stream()
                    .filter(line -> !line.isComment() && ShellCommand.runsFetched(line.words()))
                    .findFirst()
                    .map(line -> List.of(line.cited())));
  }
}
