package dev.bonafide.slack.inbound;

import dev.bonafide.chat.card.TalkLanguages;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.card.SlackMessages;
import java.util.Optional;

/**
 * Which language is spoken in a thread: that of the latest words there with which the bot was
 * clearly asked in one, else English. A talk with one person has one for all of its threads.
 */
public record ThreadLanguages(Notebook memory) {
  /** What is said there from now on to someone who tells this language. */
  public Phrasebook of(SlackPlace place, Optional<BotLanguage> told) {
    String talk =
        place.channel().startsWith("D") ? place.channel() : place.address().conversation();
    return SlackMessages.in(
        new TalkLanguages(memory.kept(), "slack-language")
            .of(place.address().tenant(), talk, told, BotLanguage.ENGLISH));
  }

  public Phrasebook of(SlackPlace place) {
    return of(place, Optional.empty());
  }
}
