package dev.bonafide.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import org.junit.jupiter.api.Test;

class ReasonTest {
  private static final Phrasebook KOREAN = Phrasebook.of(BotLanguage.KOREAN);

  @Test
  void a_key_that_the_phrasebook_does_not_know_is_refused_when_the_reason_is_made() {
    assertThatThrownBy(() -> Reason.of("no-such-reason"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("why.no-such-reason");
  }

  @Test
  void what_is_said_in_english_alone_stays_english_also_where_the_phrasebook_says_the_same() {
    assertThat(Reason.told("there is no résumé").in(KOREAN)).isEqualTo("there is no résumé");
  }

  @Test
  void a_reason_by_its_key_is_said_in_every_language_with_its_number() {
    Reason little = Reason.of("subject-says-little", 28);

    assertThat(little.english()).isEqualTo("the subject says fewer than 28 words");
    assertThat(little.in(KOREAN)).contains("28").isNotEqualTo(little.english());
    assertThat(Reason.of("no-resume").in(KOREAN)).isEqualTo("이력서가 전달되지 않았습니다");
  }
}
