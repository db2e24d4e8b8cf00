package dev.bonafide.slack.inbound;

import dev.bonafide.chat.card.QuoteLanguage;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.card.SlackMessages;

/**
 * Which language is spoken in a thread: that of the latest words there with which the bot was
 * clearly asked in one, else English. A talk with one person has one for all of its threads.
 */
public record ThreadLanguages(Notebook memory) {
  private static final String TOPIC = "slack-language";

  /** What is said there from now on to someone who says this to the bot. */
  public Phrasebook of(SlackPlace place, String words) {
    Phrasebook before = of(place);
    return QuoteLanguage.spoken(words)
        .filter(told -> told != before.language())
        .map(
            told -> {
              memory.kept().put(place.address().tenant(), TOPIC, key(place), told.code());
              return SlackMessages.in(told);
            })
        .orElse(before);
  }

  public Phrasebook of(SlackPlace place) {
    return SlackMessages.in(
        memory
            .kept()
            .get(place.address().tenant(), TOPIC, key(place))
            .flatMap(BotLanguage::of)
            .orElse(BotLanguage.ENGLISH));
  }

  private static String key(SlackPlace place) {
    return place.channel().startsWith("D") ? place.channel() : place.address().conversation();
  }
}
