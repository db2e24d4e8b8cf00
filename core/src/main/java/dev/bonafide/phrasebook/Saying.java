package dev.bonafide.phrasebook;

import java.util.Map;

/**
 * A text that no phrasebook holds, to be said inside a line.
 *
 * @param others what it is in other languages, as far as that is known
 */
public record Saying(String english, Map<BotLanguage, String> others) {
  public Saying {
    others = Map.copyOf(others);
  }

  String in(BotLanguage language) {
    return others.getOrDefault(language, english);
  }
}
