package dev.bonafide.comparison.takehome;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.CodeFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.comparison.dialogue.Passage;
import dev.bonafide.text.Budget;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A file of a repository as it was read.
 *
 * @param path with slashes; of a repository that is one file, the exhibit's name
 */
record SourceFile(String path, Reading reading, Span body) {
  private static final int LONGEST_LINE = 4_000;

  private static final Set<String> SCRIPT =
      Set.of("js", "mjs", "cjs", "ts", "mts", "cts", "tsx", "jsx", "vue", "svelte", "pnpmfile");

  private static final Set<String> SHELL = Set.of("sh", "bash", "zsh", "ps1", "bat", "cmd", "fish");
  private static final Set<String> NO_PROGRAM = Set.of("c", "h", "cc", "cpp", "sol", "lua", "toml");
  private static final Set<String> PROGRAMS = Set.of("Gemfile", "Rakefile");
  private static final int BEFORE = 300;
  private static final int LONGEST_QUOTE = 600;

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

  /** Whether it is a script for a shell. */
  boolean isShell() {
    return SHELL.contains(ending());
  }

  /** Whether its code can be followed. */
  boolean isProgram() {
    return !isShell()
        && !NO_PROGRAM.contains(ending())
        && (CodeFile.isCode(path) || isScript() || PROGRAMS.contains(name()));
  }

  /** The line that holds a place; of a long line, what stands there. */
  Citation cited(int at) {
    String all = reading.text();
    int start = Math.max(body.start(), all.lastIndexOf('\n', Math.max(0, at - 1)) + 1);
    int newline = all.indexOf('\n', at);
    int end = newline < 0 || newline > body.end() ? body.end() : newline;
    int from = Math.max(start, at - BEFORE);
    while (from < at && Character.isWhitespace(all.charAt(from))) {
      from++;
    }
    int to = Math.min(end, Math.max(at, from) + LONGEST_QUOTE);
    while (to > from + 1 && Character.isWhitespace(all.charAt(to - 1))) {
      to--;
    }
    return new Passage(reading, new Span(from, Math.max(to, from + 1))).cited();
  }

  boolean endsWith(String end) {
    return name().toLowerCase(Locale.ROOT).endsWith(end);
  }
}
