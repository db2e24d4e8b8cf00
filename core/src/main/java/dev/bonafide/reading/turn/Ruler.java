package dev.bonafide.reading.turn;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Normalised;
import java.util.Set;
import java.util.stream.Collectors;

/** A line that mail programs put above the head of another mail: dashes, or fixed words. */
public final class Ruler {
  private static final int LONGEST = 80;

  /** In the languages of Outlook, Gmail and Apple Mail. */
  private static final Set<String> WORDS =
      PropertyFile.beside(Ruler.class, "spoken").entries("rulers").stream()
          .map(words -> Normalised.of(words).text())
          .collect(Collectors.toUnmodifiableSet());

  private Ruler() {}

  /** Whether a head may follow on the next line. */
  public static boolean is(TextLine line) {
    String text = line.text().stripLeading();
    return text.startsWith("---") || text.startsWith("___") || isWordless(line);
  }

  /** Whether a line says that another mail begins below it. */
  public static boolean isSaid(TextLine line) {
    return line.text().length() <= LONGEST && isWords(withoutEdges(line.text()));
  }

  private static boolean isWords(String words) {
    return WORDS.contains(Normalised.of(words).text().strip());
  }

  /** Whether a line holds nothing that anyone could have meant to say. */
  public static boolean isWordless(TextLine line) {
    if (line.text().length() > LONGEST) {
      return false;
    }
    String words = withoutEdges(line.text());
    return words.isEmpty() ? !line.isBlank() : isWords(words);
  }

  private static String withoutEdges(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isEdge(text.charAt(from))) {
      from++;
    }
    while (to > from && isEdge(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || "-_=*:：─━═".indexOf(c) >= 0;
  }
}
