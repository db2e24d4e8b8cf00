package dev.bonafide.casefile;

import dev.bonafide.text.Budget;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A file in the text that a repository is read as.
 *
 * @param path empty for what comes before the first file: the list of all
 * @param line the line of the text with which it begins, counted from 1
 */
public record RepositoryFile(String path, Span body, int line) {
  /** The line before a file, as the reader of repositories writes it. */
  private static final Pattern HEAD = Pattern.compile("(?md)^=== (.+) ===$");

  private static final int LETTERS_A_STEP = 64;

  /** Lists all files in order; code of which no one said what it is is one file. */
  public static List<RepositoryFile> of(Reading reading) {
    String text = reading.text();
    Budget.spend(1 + text.length() / LETTERS_A_STEP);
    List<RepositoryFile> files = new ArrayList<>();
    String path = text.startsWith("Repository ") ? "" : reading.name();
    int from = 0;
    for (MatchResult head : HEAD.matcher(text).results().toList()) {
      files.add(file(reading, path, from, head.start()));
      path = head.group(1);
      from = Math.min(head.end() + 1, text.length());
    }
    files.add(file(reading, path, from, text.length()));
    return files;
  }

  private static RepositoryFile file(Reading reading, String path, int from, int to) {
    return new RepositoryFile(path, new Span(from, to), reading.lines().at(from));
  }

  /** Whether it tells people what to do with the code. */
  public boolean isReadme() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.toLowerCase(Locale.ROOT).startsWith("readme");
  }
}
