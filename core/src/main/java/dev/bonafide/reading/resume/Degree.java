package dev.bonafide.reading.resume;

import com.google.re2j.Pattern;
import dev.bonafide.resource.PropertyFile;
import java.util.List;

/** Whether a line of a résumé speaks of a school or a degree. */
final class Degree {
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
      Pattern.compile(
          "(?i)\\b(?:(?:scrum|web|post|quest|game|dungeon|build|release|brew|head|choir|band|ring"
              + "|harbou?r|station|quarter|toast|task|spin|drill|pay|grand)[ -]?masters?"
              + "|masters?[ -](?:data|class|classes|plan|branch|node|pages?|craftsman|electrician"
              + "|plumber|carpenter|chef|trainer|service|agreement|record|scheduler|file|key)"
              + "|360[ -]degree)\\b");

  private static final List<String> CUES =
      PropertyFile.beside(Degree.class, "degrees").words("cues");

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
