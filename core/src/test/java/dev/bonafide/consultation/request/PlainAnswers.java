package dev.bonafide.consultation.request;

import dev.bonafide.consultation.AnswerReader;
import dev.bonafide.consultation.Refutation;
import dev.bonafide.consultation.proof.ModelClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers in lines, for tests that are not about JSON: {@code kind | line: words | line: words},
 * and {@code 1 stands} or {@code 1 falls}.
 */
public final class PlainAnswers implements AnswerReader {

  /** Points at nothing. */
  public static final String NOTHING = "nothing";

  @Override
  public Optional<List<ModelClaim>> first(String answer, List<Prompt> asked) {
    List<ModelClaim> pointed = new ArrayList<>();
    for (String line : answer.equals(NOTHING) ? List.<String>of() : answer.lines().toList()) {
      String[] parts = line.split(" \\| ");
      if (asked.stream().noneMatch(prompt -> prompt.ids().contains(parts[0]))) {
        return Optional.empty();
      }
      List<ModelClaim.Quoted> quotes = new ArrayList<>();
      for (int i = 1; i < parts.length; i++) {
        String[] quote = parts[i].split(": ", 2);
        quotes.add(new ModelClaim.Quoted(Integer.parseInt(quote[0]), quote[1]));
      }
      pointed.add(new ModelClaim(parts[0], quotes));
    }
    return Optional.of(pointed);
  }

  @Override
  public Optional<List<Refutation>> second(String answer, int claims) {
    return answer.matches("(?s)(\\d (stands|falls)\\n?)*")
        ? Optional.of(
            answer
                .lines()
                .map(line -> new Refutation(line.charAt(0) - '0', line.endsWith("stands")))
                .toList())
        : Optional.empty();
  }
}
