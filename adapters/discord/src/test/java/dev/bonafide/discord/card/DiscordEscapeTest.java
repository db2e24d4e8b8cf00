package dev.bonafide.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of others as they may stand in Discord. */
class DiscordEscapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          **bold**                          | \\*\\*bold\\*\\*
          [text](https://evil.work)         | \\[text\\]\\(hxxps://evil\\[.\\]work\\)
          '# big'                           | \\# big
          - item                            | \\- item
          1. item                           | 1\\. item
          @everyone                         | @~everyone
          <@123>                            | <~@~123\\>
          <t:1:R>                           | <~t:1:R\\>
          discord.gg/abc                    | discord\\[.\\]gg/abc
          steam://run/1                     | steam:~//run/1
          10.0.0.1/x                        | 10\\[.\\]0\\[.\\]0\\[.\\]1/x
          0x52908400098527886E0F7030069857D2E4169EE7 | 0x52…9EE7
          """)
  void nothing_in_them_is_made_anything_of(String text, String safe) {
    assertThat(DiscordEscape.evidence(text)).isEqualTo(safe.replace('~', '\u2060'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"We hire a Java developer", "Pay: 300$/h, 3.5 years", "e.g. this one"})
  void plain_words_stay_as_they_are(String text) {
    assertThat(DiscordEscape.evidence(text)).isEqualTo(text);
  }
}
