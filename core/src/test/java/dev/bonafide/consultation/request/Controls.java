package dev.bonafide.consultation.request;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Answers the claims of a second reading that code knows the answers of, by looking. */
public final class Controls {
  private static final Pattern CONTROL =
      Pattern.compile("(?m)^claim (\\d+) \\| says of line (\\d+) \\| (.*)$");

  private Controls() {}

  /** Lines for {@link PlainAnswers}, each after a line end. */
  public static String answered(ModelRequest request) {
    StringBuilder answers = new StringBuilder();
    for (MatchResult found : CONTROL.matcher(request.evidence()).results().toList()) {
      boolean there =
          request
              .evidence()
              .lines()
              .filter(line -> line.startsWith(found.group(2) + " | "))
              .anyMatch(line -> line.contains(found.group(3)));
      answers.append('\n').append(found.group(1)).append(there ? " stands" : " misread");
    }
    return answers.toString();
  }
}
