package dev.bonafide.comparison.person;

import com.google.re2j.Pattern;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Span;
import dev.bonafide.text.TextWords;
import java.util.ArrayList;
import java.util.List;

/**
 * The name under a message, after a formula that closes it or alone in the last line.
 *
 * @param name as written
 * @param place the formula and the name in the text
 * @param closed whether a formula stands before it, not only the message's end after it
 */
record SignOff(String name, Span place, boolean closed) {
  /** In words. */
  private static final int LONGEST_FORMULA = 5;

  /** In UTF-16 units, of a line that closes or signs. */
  private static final int LONGEST_LINE = 80;

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\pL\\pM.'’-]*(?: +\\p{Lu}[\\pL\\pM.'’-]*){0,3}");

  private static final PropertyFile WORDS = PropertyFile.beside(SignOff.class, "sign-off");
  private static final PhraseSet FORMULAS = PhraseSet.of(WORDS.lines("formulas"));

  /** In the order of the text; what is quoted from someone else's mail is not among them. */
  static List<SignOff> in(String text) {
    List<SignOff> found = new ArrayList<>();
    List<Span> lines = lines(text);
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).of(text);
      if (line.length() > LONGEST_LINE) {
        continue;
      }
      int comma = line.indexOf(',');
      if (comma > 0 && isFormula(line.substring(0, comma))) {
        String rest = line.substring(comma + 1).strip();
        Span next = at + 1 < lines.size() ? lines.get(at + 1) : new Span(0, 0);
        add(rest.isEmpty() ? next : lines.get(at), rest, lines.get(at), true, text, found);
      } else if (isFormula(line) && at + 1 < lines.size()) {
        add(lines.get(at + 1), "", lines.get(at), true, text, found);
      } else if (at == lines.size() - 1) {
        add(lines.get(at), "", lines.get(at), false, text, found);
      }
    }
    return found;
  }

  private static void add(
      Span line, String rest, Span formula, boolean closed, String text, List<SignOff> to) {
    String name = withoutStops(rest.isEmpty() ? line.of(text) : rest).strip();
    if (NAME.matcher(name).matches()) {
      to.add(new SignOff(name, new Span(formula.start(), line.end()), closed));
    }
  }

  private static String withoutStops(String line) {
    int end = line.length();
    while (end > 0 && ".,!".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end);
  }

  private static boolean isFormula(String line) {
    TextWords words = TextWords.of(line);
    return words.count() > 0
        && words.count() <= LONGEST_FORMULA
        && !words.quoted(0)
        && FORMULAS.in(words).stream().anyMatch(hit -> hit.first() == 0);
  }

  /** Those that are not blank, without the blanks around them. */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end);
      if (!line.isBlank()) {
        int from = start + line.length() - line.stripLeading().length();
        lines.add(new Span(from, from + line.strip().length()));
      }
      start = end + 1;
    }
    return lines;
  }
}
