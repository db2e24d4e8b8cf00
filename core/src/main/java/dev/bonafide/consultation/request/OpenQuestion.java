package dev.bonafide.consultation.request;

import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.phrasebook.BotLanguage;
import java.util.HashMap;
import java.util.Map;

/**
 * A question that a model may fit to a case, by choosing words of the subject. All else is written
 * here: what people are shown holds no word of the model's own.
 *
 * @param ask its question has {@value #PLACE} where the chosen words go, or these words
 * @param others the same in other languages
 */
public record OpenQuestion(
    String id, FollowUpQuestion ask, Map<BotLanguage, FollowUpQuestion> others) {
  public static final String PLACE = "{quote}";

  public OpenQuestion {
    others = Map.copyOf(others);
  }

  /** The question about words of the subject, exactly as they stand, in each language. */
  public OpenQuestion about(String words) {
    String plain = words.strip().replaceAll("\\s+", " ");
    Map<BotLanguage, FollowUpQuestion> asked = new HashMap<>(others);
    asked.replaceAll((_, other) -> about(other, plain));
    return new OpenQuestion(id, about(ask, plain), asked);
  }

  private static FollowUpQuestion about(FollowUpQuestion asked, String words) {
    return new FollowUpQuestion(asked.question().replace(PLACE, words), asked.good(), asked.bad());
  }
}
