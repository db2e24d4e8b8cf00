package dev.bonafide.lab.evaluation.swap;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every university is another, the same one wherever it is named. */
final class Schools implements Swap {
  private static final List<String> OTHERS = Published.words("swaps", "schools");
  private static final String NAME = "\\p{Lu}[\\p{L}’'-]+";
  private static final Pattern SCHOOL =
      Pattern.compile(
          "\\b(?:(?:University|Institute|College) of (?:the )?(?:%1$s )?%1$s|(?:%1$s ){1,3}(?:University|College|Institute of Technology)|(?:Universi(?:dad|dade|tà|té|tät|teit)|Technische Universität|TU|TH|FH) (?:(?:de|di|do|da|des|van) )?%1$s)"
              .formatted(NAME));

  @Override
  public String name() {
    return "schools";
  }

  @Override
  public Submission of(String id, Submission submission, CaseFile read) {
    Map<String, String> newOf = new LinkedHashMap<>();
    int turn = Math.floorMod(id.hashCode(), OTHERS.size());
    return new Everywhere(
            text ->
                SCHOOL
                    .matcher(text)
                    .replaceAll(
                        one ->
                            Matcher.quoteReplacement(
                                newOf.computeIfAbsent(
                                    one.group(),
                                    _ -> OTHERS.get((turn + newOf.size()) % OTHERS.size())))))
        .in(submission);
  }
}
