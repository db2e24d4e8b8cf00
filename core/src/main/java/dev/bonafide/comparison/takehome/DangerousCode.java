package dev.bonafide.comparison.takehome;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.Citation;
import java.util.List;
import java.util.Optional;

/** What a file must not do that runs by itself. */
final class DangerousCode {
  /** Sends everything that the environment holds: keys and passwords among it. */
  private static final Pattern SENDS_SECRETS =
      Pattern.compile(
          "(?:post|fetch|request|send)\\w*\\s*\\(.{0,300}(?:process\\.env\\s*[,)}]|os\\.environ\\s*[,)}])"
              + "|(?:JSON\\.stringify|dumps)\\(\\s*(?:process\\.env|dict\\(os\\.environ\\))\\s*\\)");

  private DangerousCode() {}

  static Optional<List<Citation>> in(SourceFile file) {
    return FetchedCode.in(file).or(() -> UnreadableCode.in(file)).or(() -> line(file));
  }

  private static Optional<List<Citation>> line(SourceFile file) {
    return file.lines().stream()
        .filter(line -> !line.isComment())
        .filter(
            line ->
                SENDS_SECRETS.matcher(line.words()).find()
                    || (!file.isScript() && ShellCommand.isBad(line.words())))
        .findFirst()
        .map(line -> List.of(line.cited()));
  }
}
