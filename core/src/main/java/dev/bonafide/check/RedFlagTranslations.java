package dev.bonafide.check;

import dev.bonafide.phrasebook.BotLanguage;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A card's words in other languages than English, where someone wrote them. They are two thirds of
 * the catalogue, and most screenings answer in one language, so they are read at the first
 * question.
 */
public final class RedFlagTranslations {
  /** Where no one wrote any. */
  public static final RedFlagTranslations NONE = new RedFlagTranslations(Map::of);

  private final Supplier<Map<BotLanguage, RedFlagText>> reading;
  private volatile @Nullable Map<BotLanguage, RedFlagText> read;

  /** Words that are read at the first question; asked at the same moment, they are read twice. */
  public RedFlagTranslations(Supplier<Map<BotLanguage, RedFlagText>> reading) {
    this.reading = reading;
  }

  /** The words by their language. */
  public Map<BotLanguage, RedFlagText> all() {
    Map<BotLanguage, RedFlagText> known = read;
    if (known == null) {
      known = Map.copyOf(reading.get());
      read = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RedFlagTranslations translations && all().equals(translations.all());
  }

  @Override
  public int hashCode() {
    return all().hashCode();
  }

  @Override
  public String toString() {
    return all().toString();
  }
}
