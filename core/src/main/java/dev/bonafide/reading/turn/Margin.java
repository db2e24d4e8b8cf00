package dev.bonafide.reading.turn;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** Numbers of the lines of a page before its words, as records of hearings have them. */
public final class Margin {
  private static final int FEWEST = 8;
  private static final Pattern NUMBER = Pattern.compile("(?m)^[ \\t]*(\\d{1,4})(?:[ \\t]|$)");

  private Margin() {}

  /** The text with blanks in the place of such numbers; the text itself where it has none. */
  public static String cleared(String text) {
    if (text.lines().filter(Margin::isNumbered).count() < FEWEST) {
      return text;
    }
    StringBuilder cleared = new StringBuilder(text);
    Matcher numbers = NUMBER.matcher(text);
    int counted = 0;
    int last = 0;
    while (numbers.find()) {
      int number = Integer.parseInt(numbers.group(1));
      if (number == 1 || number == last + 1) {
        cleared.replace(numbers.start(1), numbers.end(1), " ".repeat(numbers.group(1).length()));
        counted++;
        last = number;
      }
    }
    boolean isMost = counted * 3L >= 2 * text.lines().filter(line -> !line.isBlank()).count();
    return counted >= FEWEST && isMost ? cleared.toString() : text;
  }

  /** Whether a line begins with a number; of most lines the first character rules it out. */
  private static boolean isNumbered(String line) {
    return !line.isEmpty() && line.charAt(0) <= '9' && NUMBER.matcher(line).lookingAt();
  }
}
