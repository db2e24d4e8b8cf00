package dev.bonafide.testkit.growth;

import dev.bonafide.rule.file.CommitSeries;
import java.util.regex.Pattern;

/** A line of an example, with other names, years, and numbers. */
final class ExampleLine {
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,3}\\b");
  private static final int FIRST_YEAR = 1990;
  private static final int YEARS = 35;

  private ExampleLine() {}

  /** As it stands, and then every other time with other names as well. */
  static String varied(String line, int variant) {
    if (variant == 0) {
      return line;
    }
    String named =
        variant % 2 == 1
            ? line
            : NAME.matcher(line).replaceAll(found -> found.group() + Shapes.name(variant));
    String dated =
        YEAR.matcher(named)
            .replaceAll(
                year -> "" + (FIRST_YEAR + (Integer.parseInt(year.group()) + variant) % YEARS));
    return series(line) > 1
        ? dated
        : NUMBER
            .matcher(dated)
            .replaceAll(found -> "" + (Integer.parseInt(found.group()) + variant) % 1_000);
  }

  /** In characters that it has in the case, about. */
  static int length(String line) {
    return line.length() * series(line);
  }

  private static int series(String line) {
    return CommitSeries.of(line.substring(line.indexOf(':') + 1).strip())
        .map(CommitSeries::count)
        .orElse(1);
  }
}
