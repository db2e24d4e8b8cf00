package dev.bonafide.proof.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each reason not to accept an email has words of its own, in every language. */
class MailFlawTest {

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void each_flaw_is_told_in_words_of_its_own(BotLanguage language) {
    Phrasebook book = Phrasebook.of(language);
    assertThat(Arrays.stream(MailFlaw.values()).map(flaw -> book.say(flaw.why())))
        .doesNotHaveDuplicates()
        .allSatisfy(
            words ->
                assertThat(words)
                    .isNotBlank()
                    .as("a clause, which ends with the sentence that it is part of")
                    .doesNotContainPattern("[.。]$"));
  }

  @Test
  void a_clause_takes_nothing_of_the_email() {
    assertThat(MailFlaw.values()).allSatisfy(flaw -> assertThat(flaw.why().arguments()).isEmpty());
  }
}
