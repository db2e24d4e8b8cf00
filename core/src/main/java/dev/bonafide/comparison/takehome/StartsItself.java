package dev.bonafide.comparison.takehome;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what starts without being asked (an installation script, an editor task, a hook, or a
 * build file) with what it does. Counts if it downloads what it runs, cannot be read, runs a
 * picture or a font as a program, or leads to a file that does one of these things. Copying files,
 * compiling, and setting up well-known hooks do not count.
 */
public final class StartsItself implements Comparison {
  private static final Set<String> SWITCHES = Set.of("true", "false", "1", "0", "less", "cat");

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

  /** A setting of git that names a program of the repository's choice. */
  private static boolean isSetting(Trigger start) {
    String command = start.command().strip();
    return Triggers.isGit(start) && !SWITCHES.contains(command) && !command.startsWith("git-lfs");
  }
}
