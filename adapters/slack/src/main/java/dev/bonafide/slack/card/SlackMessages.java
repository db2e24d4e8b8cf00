package dev.bonafide.slack.card;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;

/** What the bot says in Slack, in every language. */
public final class SlackMessages {
  public static final Phrasebook ENGLISH = in(BotLanguage.ENGLISH);

  private SlackMessages() {}

  public static Phrasebook in(BotLanguage language) {
    return Phrasebook.of(language, "dev.bonafide.slack");
  }
}
