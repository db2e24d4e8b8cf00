package dev.bonafide.takehome;

import dev.bonafide.takehome.code.ShellWords;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares what the code starts with the files in its repository. Counts if it starts or loads a
 * program that can only be run, not read. Build wrappers, ready-made parts of a package, and
 * WebAssembly do not count.
 */
final class BlobRun extends RepositoryComparison {
  private static final Pattern ENDING = Patterns.of("blob-run.ending");

  private static final Pattern RUNS = Patterns.of("blob-run.runs");

  private static final Pattern KNOWN = Patterns.of("blob-run.known");

  private static final int LONGEST_PATH = 120;
  private static final int BEFORE = 160;

  BlobRun() {
    super(
        "blob-run",
        repository ->
            repository.files.stream()
                .filter(SourceFile::mayRun)
                .flatMap(file -> run(repository, file)));
  }

  private static Stream<CodePlace> run(TakeHome repository, SourceFile file) {
    return file.matchesInCode(ENDING)
        .filter(ending -> isRun(repository, file, ending))
        .map(ending -> file.place(ending.start()));
  }

  private static boolean isRun(TakeHome repository, SourceFile file, MatchResult ending) {
    int from = ending.start();
    int first = Math.max(0, from - LONGEST_PATH);
    while (from > first && isPath(file.text.charAt(from - 1))) {
      from--;
    }
    String path = file.text.substring(from, ending.end());
    return repository.names.contains(ShellWords.base(path))
        && !KNOWN.matcher(path).find()
        && RUNS.matcher(file.text.substring(Math.max(0, from - BEFORE), from)).find();
  }

  private static boolean isPath(char letter) {
    return Character.isLetterOrDigit(letter) || "_./\\@-".indexOf(letter) >= 0;
  }
}
