package dev.bonafide.comparison.takehome;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Compares what starts without being asked (an installation script, an editor task, a hook, or a
 * build file) with what it does. Counts if it downloads what it runs, cannot be read, runs a
 * picture or a font as a program, or leads to a file that does one of these things. Copying files,
 * compiling, and setting up well-known hooks do not count.
 */
public final class StartsItself implements Comparison {
  private static final Pattern OWN = Pattern.compile("\"?(?:\\./|[\\w.-]+/)\\S.*");

  @Override
  public String name() {
    return "code-starts-itself";
  }

  @Override
  public Look look(CaseFile caseFile) {
    return TakeHome.each(
        caseFile,
        repository -> {
          SelfStarted started = new SelfStarted(repository);
          return Triggers.in(repository).stream()
              .flatMap(start -> (isSetting(start) ? own(start) : started.bad(start)).stream())
              .findFirst();
        });
  }

  private static Optional<List<Citation>> own(Trigger start) {
    return Optional.of(List.of(start.cited()));
  }

  /** Whether settings of git name a program that lies in the repository. */
  private static boolean isSetting(Trigger start) {
    return Triggers.isGit(start)
        && start.command().lines().map(String::strip).anyMatch(line -> OWN.matcher(line).matches());
  }
}
