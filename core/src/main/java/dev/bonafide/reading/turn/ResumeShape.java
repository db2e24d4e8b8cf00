package dev.bonafide.reading.turn;

import com.google.re2j.Pattern;
import dev.bonafide.text.WordCount;
import java.util.List;

/**
 * Shape of résumés in any language: how to reach someone near the top, sections under short
 * headings, and years from one to another. Short ones are little but lines with such years.
 */
final class ResumeShape {
  private static final int TOP = 8;
  private static final int LONGEST = 40;
  private static final int WORDS = 4;

  /** With two spans of years, or one more with one. */
  private static final int HEADINGS = 2;

  private static final int STATIONS = 2;

  /** Words beside an address: a name, a place, and what each is. */
  private static final int FEW = 6;

  /** Of the lines of a short one, so many are about each station at most. */
  private static final int FEW_OTHERS = 4;

  private static final Pattern REACHED =
      Pattern.compile(
          "[\\pL\\pN._+-]+@[\\pL\\pN-]+\\.[\\pL.]{2,}|\\+\\d[\\d ()-]{7,16}|linkedin\\.com/");
  private static final Pattern HEADING = Pattern.compile("^[\\p{Lu}\\p{Lo}][\\pL\\pM'’&/ -]+:?$");

  /** From a year to another, or to a word such as that for today. */
  private static final String YEARS =
      "(?:19|20)\\d{2}(?:[./年-]\\d{1,2}月?)?年?(?: ?[-–—~〜至] {0,2}"
          + "(?:\\d{1,2}[./])?(?:(?:19|20)\\d{2}|\\pL[\\pL.]{1,14})| \\pL{1,6} (?:19|20)\\d{2})";

  private static final Pattern SPAN = Pattern.compile("(?:^|[^\\pN])" + YEARS);

  /** The line of one: it begins with the years, but for a month, or ends with them. */
  private static final Pattern STATION =
      Pattern.compile("^(?:\\P{N}{0,12}|\\d{1,2}[./])" + YEARS + "|" + YEARS + "\\P{L}*$");

  private static final Pattern NAMED =
      Pattern.compile("^(?:\\p{Lu}[\\pL\\pM'’.-]* (?:\\pL+ )?\\p{Lu}|\\p{Lo}{2})");

  private ResumeShape() {}

  static boolean isOf(List<TextLine> lines) {
    boolean isReached = isReached(lines);
    long spans = lines.stream().filter(line -> SPAN.matcher(line.text()).find()).count();
    boolean isParted =
        isReached && spans > 0 && headings(lines) + Math.min(STATIONS, spans) > HEADINGS + 1;
    return isParted || (spans >= STATIONS && isListed(lines));
  }

  /** Whether lines tell how to reach someone and, each on its own, when that one was where. */
  static boolean isSigned(List<TextLine> lines) {
    List<String> written = written(lines);
    boolean isSigned = written.stream().limit(TOP).anyMatch(ResumeShape::isAddress);
    return isSigned && stations(written) >= STATIONS && !asks(written);
  }

  /** Whether a line tells how to reach someone and little else, unlike a sentence. */
  private static boolean isAddress(String line) {
    String rest = REACHED.matcher(line).replaceAll(" ");
    return !rest.equals(line) && WordCount.of(rest) <= FEW;
  }

  private static boolean asks(List<String> written) {
    return written.stream().anyMatch(line -> line.endsWith("?") || line.endsWith("？"));
  }

  private static boolean isReached(List<TextLine> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .limit(TOP)
        .anyMatch(line -> REACHED.matcher(line.text()).find());
  }

  private static List<String> written(List<TextLine> lines) {
    return lines.stream().filter(line -> !line.isBlank()).map(line -> line.text().strip()).toList();
  }

  private static long stations(List<String> written) {
    return written.stream().filter(line -> STATION.matcher(line).find()).count();
  }

  /** Whether a good part of the lines below a name begin or end with years, and none asks. */
  private static boolean isListed(List<TextLine> lines) {
    List<String> written = written(lines);
    long dated = stations(written);
    return dated >= STATIONS
        && NAMED.matcher(written.getFirst()).find()
        && dated * FEW_OTHERS >= written.size()
        && !asks(written);
  }

  private static int headings(List<TextLine> lines) {
    int headings = 0;
    for (int at = 1; at < lines.size() - 1; at++) {
      boolean stands = lines.get(at - 1).isBlank() && !lines.get(at).isBlank();
      headings += stands && isHeading(SpacedLetters.closed(lines.get(at).text().strip())) ? 1 : 0;
    }
    return headings;
  }

  private static boolean isHeading(String line) {
    return line.length() <= LONGEST
        && line.split(" ", -1).length <= WORDS
        && HEADING.matcher(line).find();
  }
}
