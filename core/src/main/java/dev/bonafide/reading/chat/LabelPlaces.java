package dev.bonafide.reading.chat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places on a line where the label of a speaker may stand, and the short text that stands there:
 * between numbers, marks and wide blanks, in the cell of a row, and behind a time.
 */
final class LabelPlaces {
  /** Behind a time: people who take turns there need not ask each other anything. */
  static final String STAMPED = "stamped";

  /** The last word of a name before a time that ends a line. */
  private static final Pattern SIGNED =
      Pattern.compile("(\\p{Lu}[\\pL\\pN_.-]+)[^\\pL]{1,6}\\pN{1,2}[:.]\\pN{2}\\PL{0,14}$");

  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 4;
  private static final int STRETCHES = 3;
  private static final String MARKS = "[^ \\t:：.|<>\\[\\](){}│┃║–—";

  /** Words between marks, where figures are marks, or as in {@code Speaker 2} are not. */
  private static final List<Pattern> WORDS =
      List.of(words("\\pL", MARKS + "\\pN]"), words("[\\pL\\pN]", MARKS + "]"));

  /** A row has more cells than a sentence has parts. */
  private static final int FEWEST_CELLS = 4;

  private static final int MOST_CELLS = 8;

  /** Between cells, as patterns. */
  private static final List<String> PARTS = List.of("\t", "\\|", ";", "│", ",");

  /** Before the items of a list, and what a quotation or code begins with. */
  private static final String NO_SIGNS = "-*•·+#|([{\"'“„«`/\\";

  private LabelPlaces() {}

  /** Labels at the places of a line that is not blank. */
  static Map<String, String> in(String line) {
    Map<String, String> places = new HashMap<>();
    WORDS.forEach(words -> stretches(line, words, places));
    PARTS.forEach(part -> cells(line, part, places));
    int first = line.strip().codePointAt(0);
    if (!Character.isLetterOrDigit(first) && NO_SIGNS.indexOf(first) < 0) {
      places.put("mark", Character.toString(first));
    }
    HeadParser.opening(line, true)
        .map(head -> line.substring(head.words()).strip())
        .ifPresent(rest -> places.put(STAMPED, rest.substring(0, (rest + " ").indexOf(' '))));
    Matcher signed = SIGNED.matcher(line);
    if (signed.find()) {
      places.put(STAMPED + " end", signed.group(1));
    }
    places.values().removeIf(text -> text.isEmpty() || text.length() > LONGEST);
    return places;
  }

  private static Pattern words(String first, String next) {
    return Pattern.compile("%1$s%2$s*(?: %1$s%2$s*){0,%3$d}".formatted(first, next, MOST_WORDS));
  }

  private static void stretches(String line, Pattern words, Map<String, String> places) {
    Matcher found = words.matcher(line);
    for (int index = 0; index < STRETCHES && found.find(); index++) {
      boolean isSentence = found.group().split(" ", -1).length > MOST_WORDS;
      if (isSentence || line.startsWith("://", found.end())) {
        return;
      }
      places.put(index + words.pattern(), found.group());
    }
  }

  private static void cells(String line, String part, Map<String, String> places) {
    String[] cells = line.split(part, MOST_CELLS);
    for (int index = 0; index < cells.length && cells.length >= FEWEST_CELLS; index++) {
      places.put(index + part, cells[index].strip());
    }
  }
}
