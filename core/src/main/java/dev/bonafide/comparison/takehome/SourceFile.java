package dev.bonafide.comparison.takehome;

import dev.bonafide.casefile.CodeFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.text.Budget;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file of a repository as it was read.
 *
 * @param path with slashes; of a repository that is one file, the exhibit's name
 */
record SourceFile(String path, Reading reading, Span body) {
  private static final int LONGEST_LINE = 4_000;

  private static final Set<String> SCRIPT =
      Set.of("js", "mjs", "cjs", "ts", "mts", "cts", "tsx", "jsx", "vue", "svelte", "pnpmfile");

  /** Folders of what was built or brought along, and of texts for people. */
  private static final Set<String> BROUGHT =
      Set.of("vendor", "vendors", "third_party", "dist", "build", "public", "static", "assets");

  String text() {
    return body.of(reading.text());
  }

  /** Its lines that are not blank. */
  List<CodeLine> lines() {
    List<CodeLine> lines = new ArrayList<>();
    String all = reading.text();
    for (int start = body.start(); start < body.end(); ) {
      int newline = all.indexOf('\n', start);
      int end = newline < 0 || newline > body.end() ? body.end() : newline;
      String line = all.substring(start, Math.min(end, start + LONGEST_LINE));
      String words = line.strip();
      if (!words.isEmpty()) {
        Budget.spend(1);
        lines.add(new CodeLine(reading, words, start + line.indexOf(words)));
      }
      start = end + 1;
    }
    return lines;
  }

  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private String ending() {
    return name().substring(name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  boolean isScript() {
    return SCRIPT.contains(ending());
  }

  boolean isCode() {
    return CodeFile.isCode(path) || isScript() || ending().equals("toml");
  }

  boolean endsWith(String end) {
    return name().toLowerCase(Locale.ROOT).endsWith(end);
  }

  /** Whether it was made by a tool or by others, where long lines are the rule. */
  boolean isBroughtAlong() {
    return name().contains(".min.")
        || name().contains(".bundle.")
        || Stream.of(folder().split("/", -1)).anyMatch(BROUGHT::contains);
  }
}
