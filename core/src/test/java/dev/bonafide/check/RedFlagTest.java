package dev.bonafide.check;

import static dev.bonafide.phrasebook.BotLanguage.ENGLISH;
import static dev.bonafide.phrasebook.BotLanguage.KOREAN;
import static dev.bonafide.phrasebook.BotLanguage.SPANISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RedFlagTest {
  private static RedFlag flag(NextStep next, NextStep spanish) {
    return new RedFlag(
        "payee",
        "Title",
        "payment",
        Strength.STRONG,
        "Why.",
        List.of("Innocent"),
        next,
        List.of("source"),
        false,
        new RedFlagTranslations(
            () ->
                Map.of(
                    SPANISH, new RedFlagText("Título", "Importa.", List.of("Inocente"), spanish))),
        new ClaimWording("Title", List.of("Innocent")));
  }

  private final RedFlag asking =
      flag(
          new FollowUpQuestion("Whose?", "good", "bad"),
          new FollowUpQuestion("¿De quién?", "bueno", "malo"));

  @Test
  void a_language_in_which_nobody_wrote_it_gets_the_english() {
    assertThat(asking.speaks(KOREAN)).isFalse();
    assertThat(asking.in(KOREAN))
        .isEqualTo(new RedFlagText("Title", "Why.", List.of("Innocent"), asking.next()));
    assertThat(asking.saying().others()).doesNotContainKey(KOREAN);
  }

  @Test
  void english_and_what_somebody_wrote_is_spoken() {
    assertThat(asking.speaks(ENGLISH)).isTrue();
    assertThat(asking.speaks(SPANISH)).isTrue();
    assertThat(asking.in(SPANISH).title()).isEqualTo("Título");
    assertThat(asking.saying().others()).containsEntry(SPANISH, "Título");
  }

  @Test
  void only_what_advises_is_advice() {
    assertThat(asking.advised()).isEmpty();
    RedFlag advising = flag(new Advise("Ask counsel."), new Advise("Consulte al abogado."));
    assertThat(advising.advised())
        .hasValueSatisfying(
            said -> {
              assertThat(said.english()).isEqualTo("Ask counsel.");
              assertThat(said.others()).containsEntry(SPANISH, "Consulte al abogado.");
            });
  }
}
