package dev.bonafide.comparison.takehome;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.comparison.dialogue.Looks;
import dev.bonafide.text.Budget;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A repository that was handed in, file by file. It is read and never run.
 *
 * @param whole whether all of it was shown
 */
record TakeHome(List<SourceFile> files, boolean whole) {
  private static final String MARK = "=== ";
  private static final String END = " ===";
  private static final int FILES_A_STEP = 16;

  /** What the reader writes where something was left out. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?m)^\\[(?:cut: the file has \\d+ bytes|\\d+ more files are not (?:shown|listed))\\]$");

  static Look each(CaseFile caseFile, Function<TakeHome, Optional<List<Citation>>> look) {
    return Looks.most(
        caseFile
            .readings(ExhibitKind.REPOSITORY)
            .map(TakeHome::of)
            .map(one -> one.look(look))
            .toList(),
        Reason.told("there is no repository"));
  }

  private Look look(Function<TakeHome, Optional<List<Citation>>> look) {
    return look.apply(this)
        .<Look>map(seen -> new Look.Seen(seen.stream().distinct().limit(4).toList()))
        .orElseGet(
            () ->
                whole
                    ? new Look.Nothing()
                    : new Look.Blind("parts of the repository were too large to be shown"));
  }

  static TakeHome of(Reading reading) {
    List<SourceFile> files = new ArrayList<>();
    String text = reading.text();
    String path = text.startsWith("Repository ") ? "" : reading.name();
    int from = 0;
    for (int start = 0; start < text.length(); ) {
      Budget.checkpoint();
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (isHead(text, start, end)) {
        add(path, reading, from, start, files);
        path = text.substring(start + MARK.length(), end - END.length());
        from = end + 1;
      }
      start = end + 1;
    }
    add(path, reading, Math.min(from, text.length()), text.length(), files);
    return new TakeHome(files, !LEFT_OUT.matcher(text).find());
  }

  private static boolean isHead(String text, int start, int end) {
    return end - start > MARK.length() + END.length()
        && text.startsWith(MARK, start)
        && text.startsWith(END, end - END.length());
  }

  private static void add(String path, Reading reading, int from, int to, List<SourceFile> files) {
    if (!path.isEmpty() && to > from) {
      files.add(new SourceFile(path, reading, new Span(from, to)));
    }
  }

  /** The file that a path names, as tools look for it; seen from a folder, and from the top. */
  Optional<SourceFile> file(String folder, String written) {
    String path = written.replace('\\', '/').replaceFirst("^(?:\\./)+", "");
    return file(plain(folder + path)).or(() -> file(plain(path)));
  }

  private Optional<SourceFile> file(String path) {
    Budget.spend(1 + files.size() / FILES_A_STEP);
    return files.stream()
        .filter(
            one ->
                one.path().equals(path)
                    || (one.path().startsWith(path + ".") && one.isCode() && isEnding(one, path))
                    || one.path().startsWith(path + "/index."))
        .findFirst();
  }

  private static boolean isEnding(SourceFile one, String path) {
    return one.path().indexOf('.', path.length() + 1) < 0;
  }

  /** Without steps up and steps that stay. */
  private static String plain(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.removeLast();
      } else if (!part.equals(".") && !part.equals("..")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }
}
