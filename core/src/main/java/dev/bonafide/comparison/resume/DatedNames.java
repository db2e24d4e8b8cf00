package dev.bonafide.comparison.resume;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The names beside a span of years in a résumé: an employer, a school, their town.
 *
 * @param years the first and the last as written
 */
record DatedNames(String years, Set<String> names, ResumeLine line) {
  private static final int LONGEST_LINE = 12;
  private static final Pattern YEARS =
      Pattern.compile(
          "(?i)\\b((?:19|20)\\d{2})\\s*(?:[-–—]|\\bto\\b|\\buntil\\b)\\s*(?:[\\pL.]+\\s+|\\d{1,2}[./])?"
              + "((?:19|20)\\d{2})\\b");

  /** Each line with two years, with the names on it and on the short line above. */
  static List<DatedNames> in(List<ResumeLine> lines) {
    List<DatedNames> dated = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      ResumeLine line = lines.get(at);
      Matcher years = YEARS.matcher(line.words().original());
      if (line.words().count() <= LONGEST_LINE && years.find()) {
        Set<String> names = PlaceNames.in(line.words());
        if (names.isEmpty() && at > 0) {
          names = PlaceNames.in(lines.get(at - 1).words());
        }
        if (!names.isEmpty()) {
          dated.add(new DatedNames(years.group(1) + " " + years.group(2), names, line));
        }
      }
    }
    return dated;
  }
}
