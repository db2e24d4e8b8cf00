package dev.bonafide.phrasebook;

import java.util.List;

/**
 * Something to be said, before it is known in which language.
 *
 * @param key in the phrasebook
 * @param arguments texts, numbers, {@link Saying}s, and lines that are said inside this one; the
 *     first number decides about forms such as the plural
 */
public record TranslatableText(String key, List<Object> arguments) {
  public TranslatableText {
    arguments = List.copyOf(arguments);
  }

  public static TranslatableText of(String key, Object... arguments) {
    return new TranslatableText(key, List.of(arguments));
  }
}
