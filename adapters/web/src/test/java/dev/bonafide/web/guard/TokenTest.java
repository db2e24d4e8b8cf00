package dev.bonafide.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page says of how much the audit trail can tell. */
class TokenTest {
  private static final String SHARED = "a-token-of-24-characters";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          false | false | ''                | page.open    | no token is set
          true  | false | ''                | page.unnamed | everyone here uses the same token
          true  | true  | ''                | page.partly  | Of anyone else
          false | false | X-Forwarded-Email | page.partly  | Of anyone else
          false | true  | ''                | page.named   | records who looked at them
          """)
  void who_looked_is_told_only_as_far_as_tokens_and_names_tell_it(
      boolean isShared, boolean isNamed, String header, String key, String words) {
    Map<String, String> people = isNamed ? Map.of("anna", "anna-has-a-token-of-hers") : Map.of();
    Token token =
        new Token(
            isShared ? SHARED : "", new NamedCallers(people, header), "", InstantSource.system());
    assertThat(token.looks()).isEqualTo(key);
    for (BotLanguage language : BotLanguage.values()) {
      assertThat(Phrasebook.of(language).with("dev.bonafide.web.page.words").knows(key)).isTrue();
    }
    assertThat(Phrasebook.ENGLISH.with("dev.bonafide.web.page.words").say(key)).contains(words);
  }
}
