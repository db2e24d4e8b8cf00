package dev.bonafide.consultation.request;

import dev.bonafide.check.FollowUpQuestion;

/**
 * A question that a model may fit to a case, by choosing words of the subject. All else is written
 * here: what people are shown holds no word of the model's own.
 *
 * @param ask its question has {@value #PLACE} where the chosen words go
 */
public record OpenQuestion(String id, FollowUpQuestion ask) {
  public static final String PLACE = "{quote}";

  public OpenQuestion {
    if (!ask.question().contains(PLACE)) {
      throw new IllegalArgumentException(id + " has no place for the chosen words");
    }
  }

  /** The question about words of the subject, exactly as they stand. */
  public FollowUpQuestion about(String words) {
    String plain = words.strip().replaceAll("\\s+", " ");
    return new FollowUpQuestion(ask.question().replace(PLACE, plain), ask.good(), ask.bad());
  }
}
