package dev.bonafide.takehome;

import dev.bonafide.takehome.code.ShellWords;
import java.util.regex.MatchResult;

/**
 * Compares what the code starts with the files in its repository. Counts if it starts or loads a
 * program that can only be run, not read. Build wrappers, ready-made parts of a package, and
 * WebAssembly do not count.
 */
final class BlobRun extends RepositoryComparison {
  private static final int BEFORE = 160;

  BlobRun() {
    super(
        "blob-run",
        repository ->
            repository.files.stream()
                .filter(SourceFile::mayRun)
                .flatMap(
                    file ->
                        file.matchesInCode(Patterns.of("blob-run.path"))
                            .filter(path -> isRun(repository, file, path))
                            .map(path -> file.place(path.start(1)))));
  }

  private static boolean isRun(TakeHome repository, SourceFile file, MatchResult path) {
    int from = path.start();
    return repository.names.contains(ShellWords.base(path.group()))
        && !Patterns.find("blob-run.known", path.group())
        && Patterns.find("blob-run.runs", file.text.substring(Math.max(0, from - BEFORE), from));
  }
}
