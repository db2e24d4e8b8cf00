package dev.bonafide.slack.inbound;

import dev.bonafide.chat.card.TalkLanguages;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.card.SlackMessages;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which language is spoken in a thread: that of the latest words there with which the bot was
 * clearly asked in one, else that of the Slack of who asks first, else English. A talk with one
 * person has one for all of its threads.
 */
public record ThreadLanguages(Notebook memory) {
  /** What is said there from now on to someone who tells this language. */
  public Phrasebook of(SlackPlace place, Optional<BotLanguage> told) {
    return SlackMessages.in(
        languages(memory.kept())
            .of(place.address().tenant(), talk(place), told, BotLanguage.ENGLISH));
  }

  /** The same, where another language than English may be usual as long as no one told one. */
  public Phrasebook of(
      SlackPlace place, Optional<BotLanguage> told, Supplier<Optional<BotLanguage>> usual) {
    boolean isFirst = told.isEmpty() && before(memory.kept(), place).isEmpty();
    return of(place, isFirst ? usual.get() : told);
  }

  /** The language that someone told there; empty where no one ever did. */
  public static Optional<BotLanguage> before(TenantStore store, SlackPlace place) {
    return languages(store).before(place.address().tenant(), talk(place));
  }

  private static TalkLanguages languages(TenantStore store) {
    return new TalkLanguages(store, "slack-language");
  }

  private static String talk(SlackPlace place) {
    return place.isDirect() ? place.channel() : place.address().conversation();
  }

  public Phrasebook of(SlackPlace place) {
    return of(place, Optional.empty());
  }
}
