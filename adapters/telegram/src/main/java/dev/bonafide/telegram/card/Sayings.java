package dev.bonafide.telegram.card;

import dev.bonafide.phrasebook.Language;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.EnumMap;
import java.util.Map;

/** What the bot says in Telegram, in every language. */
public final class Sayings {
  private static final String FOLDER = "dev.bonafide.telegram";
  private static final Map<Language, Phrasebook> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, Phrasebook.of(language).with(FOLDER));
    }
  }

  public static final Phrasebook ENGLISH = in(Language.ENGLISH);

  private Sayings() {}

  public static Phrasebook in(Language language) {
    return ALL.getOrDefault(language, Phrasebook.ENGLISH);
  }

  /** What reaches the bot in groups. */
  public static String groups(boolean hearsAll, Phrasebook book) {
    return book.say(hearsAll ? "groups.all" : "groups.some");
  }
}
