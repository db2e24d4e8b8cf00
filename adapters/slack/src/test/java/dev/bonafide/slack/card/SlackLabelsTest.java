package dev.bonafide.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Labels in every language, within what Slack shows of them. */
class SlackLabelsTest {
  private static final int WINDOW = 24;
  private static final int BUTTON = 75;
  private static final int QUESTION = 100;
  private static final int PLACEHOLDER = 150;
  private static final int ANSWER = 300;

  /** What stands beside inputs, in sections or in the text of a message, has room enough. */
  private static final Set<String> ROOMY =
      Set.of("answer.words", "answer.counts", "home.empty", "prompts", "screened", "moment");

  private static final List<String> REUSED =
      List.of("offer.screen", "offer.evidence", "card.looked", "card.advice");

  private static int longest(String key) {
    if (Stream.of("post", "note", "status").anyMatch(one -> key.equals(one + ".title"))) {
      return QUESTION;
    }
    boolean isInWindow =
        Stream.of(".title", ".yes", ".keep", "form.send", "form.cancel", "window.close", "later")
            .anyMatch(key::endsWith);
    return isInWindow
        ? WINDOW
        : key.endsWith(".text") ? ANSWER : key.startsWith("home.") ? PLACEHOLDER : BUTTON;
  }

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void every_label_fits_where_it_stands(BotLanguage language) {
    Phrasebook book = SlackMessages.in(language);
    Stream.concat(
            PropertyFile.at("dev.bonafide.slack." + language.code()).keys().stream(),
            REUSED.stream())
        .filter(key -> !ROOMY.contains(key) && !key.startsWith("evidence."))
        .forEach(
            key ->
                assertThat(book.say(key, "Greenhouse", "Likely fraudulent"))
                    .as("%s in %s", key, language)
                    .hasSizeLessThanOrEqualTo(longest(key)));
  }
}
