package dev.bonafide.telegram.card;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;

/** What the bot says in Telegram, in every language. */
public final class TelegramMessages {
  public static final Phrasebook ENGLISH = in(BotLanguage.ENGLISH);

  private TelegramMessages() {}

  public static Phrasebook in(BotLanguage language) {
    return Phrasebook.of(language, "dev.bonafide.telegram");
  }

  /** What reaches the bot in groups. */
  public static String groups(boolean hearsAll, Phrasebook book) {
    return book.say(hearsAll ? "groups.all" : "groups.some");
  }
}
