package dev.bonafide.verdict;

import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.phrasebook.BotLanguage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would settle a finding.
 *
 * @param ask with what the subject claims, where that is known and tells nothing of what was found
 * @param general the same for any case: where many look on
 * @param because ids of the checks that it tests; empty for a question that is always worth asking
 * @param others the same in other languages, where someone wrote it
 * @param asked by whom and when; null while it is open
 */
public record Question(
    String ask,
    String general,
    List<String> because,
    String goodAnswer,
    String badSign,
    Map<BotLanguage, FollowUpQuestion> others,
    @Nullable AskedQuestion asked) {
  public Question {
    because = List.copyOf(because);
    others = Map.copyOf(others);
  }

  /** One that no one asked yet. */
  public Question(
      String ask,
      String general,
      List<String> because,
      String goodAnswer,
      String badSign,
      Map<BotLanguage, FollowUpQuestion> others) {
    this(ask, general, because, goodAnswer, badSign, others, null);
  }

  /** One that is the same in any case, and in English alone. */
  public Question(String ask, List<String> because, String goodAnswer, String badSign) {
    this(ask, ask, because, goodAnswer, badSign, Map.of());
  }

  /** Whether no one asked it yet. */
  public boolean isOpen() {
    return asked == null;
  }

  /** The same with what is known of who asked it. */
  public Question asked(@Nullable AskedQuestion known) {
    return new Question(ask, general, because, goodAnswer, badSign, others, known);
  }

  /** As it is asked in a language, in English where no one wrote it in that. */
  public Question in(BotLanguage language) {
    FollowUpQuestion other = others.get(language);
    Question said =
        other == null
            ? new Question(ask, general, because, goodAnswer, badSign, Map.of())
            : new Question(other.question(), because, other.good(), other.bad());
    return said.asked(asked);
  }
}
