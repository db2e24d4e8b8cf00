package dev.bonafide.telegram.card;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.EnumMap;
import java.util.Map;

/** What the bot says in Telegram, in every language. */
public final class TelegramMessages {
  private static final String FOLDER = "dev.bonafide.telegram";
  private static final Map<BotLanguage, Phrasebook> ALL = new EnumMap<>(BotLanguage.class);

  static {
    for (BotLanguage language : BotLanguage.values()) {
      ALL.put(language, Phrasebook.of(language).with(FOLDER));
    }
  }

  public static final Phrasebook ENGLISH = in(BotLanguage.ENGLISH);

  private TelegramMessages() {}

  public static Phrasebook in(BotLanguage language) {
    return ALL.getOrDefault(language, Phrasebook.ENGLISH);
  }

  /** What reaches the bot in groups. */
  public static String groups(boolean hearsAll, Phrasebook book) {
    return book.say(hearsAll ? "groups.all" : "groups.some");
  }
}
