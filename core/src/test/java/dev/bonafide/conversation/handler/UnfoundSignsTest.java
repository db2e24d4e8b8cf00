package dev.bonafide.conversation.handler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.ClaimWording;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.NextStep;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.RedFlagText;
import dev.bonafide.check.RedFlagTranslations;
import dev.bonafide.check.Strength;
import dev.bonafide.phrasebook.BotLanguage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnfoundSignsTest {
  private static final NextStep ASK = new FollowUpQuestion("Whose?", "good", "bad");
  private static final RedFlag FLAG =
      new RedFlag(
          "payee",
          "Wants another account",
          "payment",
          Strength.STRONG,
          "Why.",
          List.of("Innocent"),
          ASK,
          List.of("source"),
          false,
          new RedFlagTranslations(
              () ->
                  Map.of(
                      BotLanguage.SPANISH,
                      new RedFlagText("Quiere otra cuenta", "Importa.", List.of("No"), ASK))),
          new ClaimWording("Wants another account", List.of("Innocent")));

  @Test
  void a_model_chooses_among_titles_in_the_persons_language_and_knows_which_were_not_found() {
    assertThat(
            new UnfoundSigns(List.of("Cámara apagada"), List.of(FLAG)).choices(BotLanguage.SPANISH))
        .containsExactly("Cámara apagada", "[not found] Quiere otra cuenta");
  }
}
