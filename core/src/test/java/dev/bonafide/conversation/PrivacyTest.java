package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of who else sees a case is true with a language model set, and without one. */
class PrivacyTest {

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void a_model_that_is_set_is_not_denied_in_any_language(BotLanguage language) {
    Phrasebook book = Phrasebook.of(language);
    String model = book.say("talk.looks-model");
    String rules = book.say("talk.looks-rules");
    assertThat(String.join("\n", new Phrases(book).privacy(true, false)))
        .contains(model)
        .contains("check without a model")
        .doesNotContain(rules, "{0}");
    assertThat(String.join("\n", new Phrases(book).privacy(false, false)))
        .contains(rules)
        .doesNotContain(model, "{0}");
  }

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void recordings_that_are_sent_are_told_in_every_language(BotLanguage language) {
    Phrasebook book = Phrasebook.of(language);
    String listens = book.say("talk.listens");
    assertThat(new Phrases(book).privacy(false, true)).contains(listens);
    assertThat(new Phrases(book).privacy(false, false)).doesNotContain(listens);
  }
}
