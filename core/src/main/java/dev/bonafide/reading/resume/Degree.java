package dev.bonafide.reading.resume;

import com.google.re2j.Pattern;
import dev.bonafide.resource.PropertyFile;
import java.util.List;

/** Whether a line of a résumé speaks of a school or a degree. */
final class Degree {
  private static final PropertyFile DEGREES = PropertyFile.beside(Degree.class, "degrees");
  private static final Pattern SCHOOL =
      Pattern.compile(
          "(?i)\\b(?:university|universit[äéàa]t?|universidad|universidade|college"
              + "|institute of technology)\\b");
  private static final Pattern DEGREE =
      Pattern.compile(
          "(?i)\\b(?:bachelor|master of|masters?|b\\.?sc|m\\.?sc|b\\.?eng|m\\.?eng|bcs|mba"
              + "|ph\\.?d|degree|diploma)\\b");

  /** Masters that no school makes, and degrees of an angle. */
  private static final Pattern OF_NO_SCHOOL =
      Pattern.compile("(?i)\\b(?:" + DEGREES.text("of-no-school") + ")\\b");

  private static final List<String> CUES = DEGREES.words("cues");

  private Degree() {}

  /** Of a degree. */
  static boolean isIn(String line, String lower) {
    return mayBeIn(lower) && DEGREE.matcher(OF_NO_SCHOOL.matcher(line).replaceAll(" ")).find();
  }

  /** Of a school, where one may also work. */
  static boolean isOfSchool(String line, String lower) {
    return mayBeIn(lower) && SCHOOL.matcher(line).find();
  }

  private static boolean mayBeIn(String lower) {
    return CUES.stream().anyMatch(lower::contains);
  }
}
