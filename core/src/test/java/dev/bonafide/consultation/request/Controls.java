package dev.bonafide.consultation.request;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Answers the control claims of a second reading. */
public final class Controls {
  private static final Pattern CLAIM =
      Pattern.compile("(?m)^claim (\\d+) \\| rests on line \\d+ \\| (.*)$");

  private Controls() {}

  /** Lines for {@link PlainAnswers}, each after a line end. */
  public static String answered(ModelRequest request) {
    StringBuilder answers = new StringBuilder();
    for (MatchResult found : CLAIM.matcher(request.evidence()).results().toList()) {
      String words = found.group(2);
      boolean plain = Prompts.CONTROLS.plain().stream().anyMatch(one -> one.words().equals(words));
      if (plain || Prompts.CONTROLS.ordinary().contains(words)) {
        answers.append('\n').append(found.group(1)).append(plain ? " stands" : " misread");
      }
    }
    return answers.toString();
  }
}
