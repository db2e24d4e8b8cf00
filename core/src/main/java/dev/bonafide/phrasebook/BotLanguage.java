package dev.bonafide.phrasebook;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that the bot speaks. Evidence is shown in its own, whatever that is. */
public enum BotLanguage {
  ENGLISH("en", "English"),
  SPANISH("es", "Español"),
  PORTUGUESE("pt", "Português"),
  FRENCH("fr", "Français"),
  GERMAN("de", "Deutsch"),
  RUSSIAN("ru", "Русский"),
  UKRAINIAN("uk", "Українська"),
  JAPANESE("ja", "日本語"),
  KOREAN("ko", "한국어"),
  CHINESE("zh", "中文");

  private final String code;
  private final String ownName;

  BotLanguage(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  /** Two letters, as in ISO 639-1. */
  public String code() {
    return code;
  }

  /** As those who speak it call it. */
  public String ownName() {
    return ownName;
  }

  /**
   * The language of a tag such as {@code pt-BR} or {@code zh_hans}; empty for one that the bot does
   * not speak.
   */
  public static Optional<BotLanguage> of(String tag) {
    String first = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return Stream.of(values()).filter(one -> one.code.equals(first)).findFirst();
  }

  /** Whether a space stands between sentences. */
  boolean isSpaced() {
    return this != JAPANESE && this != CHINESE;
  }
}
