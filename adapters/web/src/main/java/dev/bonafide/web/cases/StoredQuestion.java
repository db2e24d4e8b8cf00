package dev.bonafide.web.cases;

import dev.bonafide.verdict.AskedQuestion;
import dev.bonafide.verdict.Question;
import java.util.List;

/**
 * A question of a stored verdict.
 *
 * @param ask its words
 * @param because ids of the rules that it tests
 */
public record StoredQuestion(String ask, List<String> because) {
  public StoredQuestion {
    because = List.copyOf(because);
  }

  /** Whether it is among those that someone asked. */
  public boolean isAmong(List<AskedQuestion> asked) {
    Question question = new Question(ask, because, "", "");
    return asked.stream().anyMatch(one -> one.is(question));
  }
}
