package dev.bonafide.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of those who did something, as people read them. */
class RecordedNameTest {

  @Test
  void a_name_is_shown_as_it_is_and_breaks_no_line() {
    assertThat(RecordedName.said("U1", Phrasebook.ENGLISH)).isEqualTo("U1");
    assertThat(RecordedName.said("U1\n\u202e", Phrasebook.ENGLISH)).doesNotContain("\n", "\u202e");
  }

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void who_has_no_name_is_told_in_plain_words_of_every_language(BotLanguage language) {
    Phrasebook book = Phrasebook.of(language);
    assertThat(RecordedName.said("page", book)).isNotEqualTo("page").isNotBlank();
    assertThat(RecordedName.said("api", book)).isNotEqualTo("api").isNotBlank();
  }
}
