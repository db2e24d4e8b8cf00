package dev.bonafide.comparison.takehome;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.List;
import java.util.Optional;

/**
 * Compares what the code starts with the files in its repository. Counts if it starts or loads a
 * program that can only be run, not read. Build wrappers, ready-made parts of a package, and
 * WebAssembly do not count.
 */
public final class BlobRun implements Comparison {
  private static final String BLOB =
      "([\\w./\\\\@-]{1,120}\\.(?:" + String.join("|", FileNames.ENDINGS) + "))";

  private static final Pattern RUNS =
      Pattern.compile(
          "(?:\\b(?:spawn|spawnSync|exec|execSync|execFile|execFileSync|dlopen|CDLL|WinDLL|LoadLibrary\\w?|cdll\\.LoadLibrary"
              + "|System\\.load|ProcessBuilder|Command::new|Library::new|exec\\.Command|plugin\\.Open|os\\.startfile|os\\.system"
              + "|subprocess\\.\\w+|Start-Process|loadSourceless\\w*|URLClassLoader)\\s*\\(?|\\brequire\\s*\\(|\\bchmod\\s+\\+x\\s+|\\bjava\\s+-jar\\s+)"
              + "[^\\n;]{0,120}?"
              + BLOB
              + "\\b");

  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i)gradle-wrapper|maven-wrapper|prebuilds?/|build/release/|node_modules/|target/|/libs?/x|sqljdbc");

  @Override
  public String name() {
    return "blob-run";
  }

  @Override
  public Look look(CaseFile caseFile) {
    return TakeHome.each(
        caseFile,
        repository -> {
          FileNames names = new FileNames(repository);
          return repository.files().stream()
              .filter(file -> file.isCode() || file.endsWith(".json") || !file.name().contains("."))
              .flatMap(file -> file.lines().stream())
              .filter(line -> !line.isComment())
              .flatMap(line -> run(names, line).stream())
              .findFirst();
        });
  }

  private static Optional<List<Citation>> run(FileNames names, CodeLine line) {
    Matcher runs = RUNS.matcher(line.words());
    String blob = runs.find() ? runs.group(1) : null;
    if (blob == null || KNOWN.matcher(blob).find() || !isHere(names, blob)) {
      return Optional.empty();
    }
    return Optional.of(List.of(line.cited(runs.start())));
  }

  /** Whether the list of the repository's files names it. */
  private static boolean isHere(FileNames names, String blob) {
    return names.hold(blob.substring(Math.max(blob.lastIndexOf('/'), blob.lastIndexOf('\\')) + 1));
  }
}
