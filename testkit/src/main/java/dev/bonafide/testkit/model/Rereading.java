package dev.bonafide.testkit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Answers a second reading: each claim as told, and by looking for those that code knows the truth
 * about.
 */
public final class Rereading {
  private static final Pattern CLAIM =
      Pattern.compile("(?m)^claim (\\d+) \\| (?:rests|context) .*$");
  private static final Pattern CONTROL =
      Pattern.compile("(?m)^claim (\\d+) \\| says of line (\\d+) \\| (.*)$");

  /** Upholds a claim. */
  public static final String STANDS = "\"answer\": \"stands\", \"words\": []";

  /** Says that the words of a claim say something else. */
  public static final String MISREAD = "\"answer\": \"misread\", \"words\": []";

  private Rereading() {}

  /** Whether a request asks for one. */
  public static boolean isAsked(String evidence) {
    return evidence.contains("WORDS OF THE CLAIMS BEGIN");
  }

  /** Says that words of a line explain a claim; they hold nothing that JSON escapes. */
  public static String explained(int line, String words) {
    return "\"answer\": \"explained\", \"words\": [{\"line\": %d, \"words\": \"%s\"}]"
        .formatted(line, words);
  }

  /**
   * The answer.
   *
   * @param evidence what was sent as such
   * @param said what is said of the claim of a number: {@link #STANDS}, {@link #MISREAD} or {@link
   *     #explained}
   */
  public static String of(String evidence, IntFunction<String> said) {
    List<String> answers = new ArrayList<>();
    CLAIM
        .matcher(evidence)
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .distinct()
        .forEach(claim -> answers.add(answer(claim, said.apply(claim))));
    CONTROL
        .matcher(evidence)
        .results()
        .forEach(
            found ->
                answers.add(
                    answer(
                        Integer.parseInt(found.group(1)),
                        isThere(found, evidence) ? STANDS : MISREAD)));
    return "{\"claims\": [" + String.join(", ", answers) + "]}";
  }

  private static String answer(int claim, String said) {
    return "{\"claim\": %d, \"innocent\": \"It may be.\", %s}".formatted(claim, said);
  }

  private static boolean isThere(MatchResult control, String evidence) {
    return evidence
        .lines()
        .filter(line -> line.startsWith(control.group(2) + " | "))
        .anyMatch(line -> line.contains(control.group(3)));
  }
}
