package dev.bonafide.verdict;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * A question that a reviewer has asked. Its place among the others changes whenever something is
 * found or set aside, so it is known by what it tests and by its words.
 *
 * @param because ids of the checks that it tested then; empty for one that is always worth asking
 * @param general its words in English, as for any case
 * @param by who asked it, as the platform identifies them
 */
public record AskedQuestion(List<String> because, String general, String by, Instant at) {
  public AskedQuestion {
    because = List.copyOf(because);
  }

  /** One of the questions of a case, as someone says that they asked it. */
  public static AskedQuestion of(Question question, String by, Instant at) {
    return new AskedQuestion(question.because(), question.general().strip(), by, at);
  }

  /** Word for word the same, or for one of the same checks the same in other words. */
  public boolean is(Question question) {
    String words = question.general().strip();
    return words.equals(general)
        || (!Collections.disjoint(because, question.because())
            && QuestionTopic.of(words).isLike(QuestionTopic.of(general)));
  }
}
