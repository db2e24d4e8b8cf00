package dev.bonafide.check;

import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import org.jspecify.annotations.Nullable;

/**
 * Why a check could not look, as a clause for the reviewer.
 *
 * @param english what is stored, and what reports for machines say
 * @param text the same in every language; null where it is said in English alone
 */
public record Reason(String english, @Nullable TranslatableText text) {

  /** One that the phrasebook knows, by the end of its key. */
  public static Reason of(String key, Object... arguments) {
    TranslatableText text = TranslatableText.of("why." + key, arguments);
    return new Reason(Phrasebook.ENGLISH.say(text), text);
  }

  /** One that is said in English alone. */
  public static Reason told(String english) {
    return new Reason(english, null);
  }

  public String in(Phrasebook book) {
    return text == null ? english : book.say(text);
  }
}
