package dev.bonafide.slack.inbound;

import dev.bonafide.chat.card.TalkLanguages;
import dev.bonafide.conversation.tenant.TenantStore;
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
    return SlackMessages.in(
        languages(memory.kept())
            .of(place.address().tenant(), talk(place), told, BotLanguage.ENGLISH));
  }

  /** The language that someone told there; empty where no one ever did. */
  public static Optional<BotLanguage> before(TenantStore store, SlackPlace place) {
    return languages(store).before(place.address().tenant(), talk(place));
  }

  private static TalkLanguages languages(TenantStore store) {
    return new TalkLanguages(store, "slack-language");
  }

  private static String talk(SlackPlace place) {
    return place.channel().startsWith("D") ? place.channel() : place.address().conversation();
  }

  public Phrasebook of(SlackPlace place) {
    return of(place, Optional.empty());
  }
}
