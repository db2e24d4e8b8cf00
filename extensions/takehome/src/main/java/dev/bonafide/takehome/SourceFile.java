package dev.bonafide.takehome;

import dev.bonafide.casefile.CodeFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.takehome.code.CodeSyntax;
import dev.bonafide.text.Budget;
import dev.bonafide.text.Span;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of a repository as it was read; of a repository that is one file, the exhibit. */
final class SourceFile {
  /** In UTF-16 units: on a longer line every match would look at all of it. */
  private static final int AROUND = 2_000;

  private static final int LETTERS_A_STEP = 64;

  final String path;
  final String name;

  /** What it says; many blanks, which a reading only counts, are blanks again. */
  final String text;

  final Reading reading;

  /** The place at which it begins in the text as read. */
  final int start;

  /** The end of its name in small letters, or the program that its first line names. */
  final String ending;

  /**
   * One of the files that a repository is read as.
   *
   * @param path with slashes
   */
  SourceFile(String path, Reading reading, Span body) {
    this.path = path;
    this.name = path.substring(path.lastIndexOf('/') + 1);
    this.text =
        Patterns.of("source-file.counted")
            .matcher(body.of(reading.text()))
            .replaceAll(one -> "\u2003".repeat(one.group().length()));
    this.reading = reading;
    this.start = body.start();
    this.ending = ending(name, text);
  }

  /**
   * The end of its name in small letters; of a name without one, that of what its first line says.
   */
  private static String ending(String name, String text) {
    Matcher first = Patterns.of("source-file.first-line").matcher(text);
    if (name.indexOf('.') >= 0 || !first.lookingAt()) {
      return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
    return first.group(1);
  }

  String folder() {
    return path.substring(0, path.length() - name.length());
  }

  boolean isScript() {
    return CodeSyntax.WORDS.has("script", ending);
  }

  boolean isCode() {
    return CodeFile.isCode("." + ending) || isScript() || ending.equals("toml");
  }

  /** Whether some tool may run it. */
  boolean mayRun() {
    return runs() || ending.equals("json");
  }

  /** Whether its name is one of code, or of what makes a tool run some; that of data is not. */
  boolean runs() {
    return isCode()
        || CodeFile.isActing(path)
        || Triggers.mayStart(this)
        || (name.indexOf('.') < 0
            && !path.contains(".git/")
            && !CodeSyntax.WORDS.has("prose", name.toLowerCase(Locale.ROOT)));
  }

  /** Whether it is a script for a shell. */
  boolean isShell() {
    return CodeSyntax.WORDS.has("shell", ending);
  }

  /** Whether it is a text, which coding agents may be told to follow. */
  boolean isGuide() {
    String first = name.substring(0, Math.max(0, name.indexOf('.'))).toLowerCase(Locale.ROOT);
    return CodeSyntax.WORDS.has("guide", ending) && !CodeSyntax.WORDS.has("prose", first);
  }

  /** Whether its code can be followed. */
  boolean isProgram() {
    return !isShell()
        && !CodeSyntax.WORDS.has("no-program", ending)
        && (CodeFile.isCode("." + ending)
            || CodeSyntax.WORDS.has("programs", name)
            || CodeSyntax.WORDS.has("programs", ending));
  }

  /** Whether it is code if a program takes it for such, and not settings or a text. */
  boolean mayBeRun() {
    return !isShell() && !CodeSyntax.WORDS.has("still", ending);
  }

  CodeSyntax syntax() {
    return CodeSyntax.of(ending);
  }

  /** Matches of a pattern that takes no more than so many letters from where it begins. */
  Stream<MatchResult> matches(Pattern pattern) {
    Budget.spend(1 + text.length() / LETTERS_A_STEP);
    return pattern.matcher(text).results();
  }

  /** Matches in lines that are no comments. */
  Stream<MatchResult> matchesInCode(Pattern pattern) {
    return matches(pattern).filter(match -> !isComment(match.start()));
  }

  private boolean isComment(int at) {
    int from = lineStart(at);
    String before = ending.equals("xml") ? text.substring(Math.max(0, at - AROUND), at) : "";
    return before.lastIndexOf("<!--") > before.lastIndexOf("-->")
        || ((from == 0 || text.charAt(from - 1) == '\n')
            && Stream.of("//", "/*", "* ", "# ", "<!").anyMatch(line(at)::startsWith));
  }

  /** Place where the line of a letter begins, or {@value #AROUND} letters before it. */
  private int lineStart(int at) {
    int from = Math.max(0, at - AROUND);
    return from + text.substring(from, at).lastIndexOf('\n') + 1;
  }

  /** The line of a letter, as far as {@value #AROUND} letters around, without the blanks before. */
  String line(int at) {
    int most = Math.min(text.length(), at + AROUND);
    int newline = text.indexOf('\n', at, most);
    return text.substring(lineStart(at), newline < 0 ? most : newline).stripLeading();
  }

  /** The place of a letter of its text. */
  CodePlace place(int at) {
    return new CodePlace(this, start + at);
  }
}
