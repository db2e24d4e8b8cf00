package dev.bonafide.consultation.request;

import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.phrasebook.BotLanguage;
import java.util.Map;

/**
 * A question that a model may fit to a case, by choosing words of the subject. All else is written
 * here: what people are shown holds no word of the model's own.
 *
 * @param ask its question has {@value #PLACE} where the chosen words go
 * @param others the same in other languages
 */
public record OpenQuestion(
    String id, FollowUpQuestion ask, Map<BotLanguage, FollowUpQuestion> others) {
  public static final String PLACE = "{quote}";

  public OpenQuestion {
    others = Map.copyOf(others);
  }
}
