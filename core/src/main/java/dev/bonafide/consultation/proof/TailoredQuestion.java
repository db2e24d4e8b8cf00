package dev.bonafide.consultation.proof;

import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.consultation.request.OpenQuestion;
import dev.bonafide.phrasebook.BotLanguage;
import java.util.HashMap;
import java.util.Map;

/**
 * A question that a model fitted to the case.
 *
 * @param id of the open question
 * @param ask holds our words, and those of the subject that the model chose
 * @param others the same in other languages, with the same words of the subject
 */
public record TailoredQuestion(
    String id, FollowUpQuestion ask, Map<BotLanguage, FollowUpQuestion> others) {
  public TailoredQuestion {
    others = Map.copyOf(others);
  }

  /** A question about words of the subject, exactly as they stand. */
  static TailoredQuestion of(OpenQuestion question, String words) {
    String plain = words.strip().replaceAll("\\s+", " ");
    Map<BotLanguage, FollowUpQuestion> others = new HashMap<>(question.others());
    others.replaceAll((_, other) -> about(other, plain));
    return new TailoredQuestion(question.id(), about(question.ask(), plain), others);
  }

  private static FollowUpQuestion about(FollowUpQuestion asked, String words) {
    return new FollowUpQuestion(
        asked.question().replace(OpenQuestion.PLACE, words), asked.good(), asked.bad());
  }
}
