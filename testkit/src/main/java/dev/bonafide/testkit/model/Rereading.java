package dev.bonafide.testkit.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Answers a second reading: each claim as told, and control claims as they should be. */
public final class Rereading {
  private static final Pattern CLAIM =
      Pattern.compile("(?m)^claim (\\d+) \\| (?:rests on|context) line \\d+ \\| (.*)$");

  /** The shipped control claims. */
  private static final String CONTROLS = controls();

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
    Map<Integer, String> answers = new LinkedHashMap<>();
    for (MatchResult found : CLAIM.matcher(evidence).results().toList()) {
      int claim = Integer.parseInt(found.group(1));
      String right = control(found.group(2));
      if (!right.isEmpty()) {
        answers.put(claim, answer(claim, right));
      } else if (!answers.containsKey(claim)) {
        answers.put(claim, answer(claim, said.apply(claim)));
      }
    }
    return "{\"claims\": [" + String.join(", ", answers.values()) + "]}";
  }

  /** What is right of planted words; empty for others. */
  private static String control(String words) {
    if (CONTROLS.contains("    words: " + words + "\n")) {
      return STANDS;
    }
    return CONTROLS.contains("\n  - " + words + "\n") ? MISREAD : "";
  }

  private static String controls() {
    try (InputStream file =
        requireNonNull(Rereading.class.getResourceAsStream("/prompts/controls.yaml"))) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String answer(int claim, String said) {
    return "{\"claim\": %d, \"innocent\": \"It may be.\", %s}".formatted(claim, said);
  }
}
