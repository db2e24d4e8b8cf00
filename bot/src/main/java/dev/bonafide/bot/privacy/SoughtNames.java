package dev.bonafide.bot.privacy;

import dev.bonafide.casefile.PersonSought;
import dev.bonafide.terminal.Refusal;
import java.util.List;

/** The names and contacts that someone typed to look for a person. */
final class SoughtNames {
  static final String WHAT =
      "Names, email addresses, phone numbers, and handles of the person, each in quotes. Anything shorter than eight letters must match a whole word.";

  private SoughtNames() {}

  static PersonSought of(List<String> names) {
    if (names.isEmpty()) {
      throw new Refusal("say who, by name, email address, phone number, or handle");
    }
    try {
      return new PersonSought(names);
    } catch (IllegalArgumentException nobody) {
      throw new Refusal("a name or contact needs a letter or a digit");
    }
  }
}
