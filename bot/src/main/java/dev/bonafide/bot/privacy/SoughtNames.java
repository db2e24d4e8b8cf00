package dev.bonafide.bot.privacy;

import dev.bonafide.casefile.PersonSought;
import dev.bonafide.terminal.Refusal;
import java.util.List;

/** The names and contacts that somebody typed to look for a person. */
final class SoughtNames {
  static final String WHAT =
      "What they are known by, each in quotes: names, mail addresses, telephone numbers, handles."
          + " Fewer than eight letters count as a whole word alone.";

  private SoughtNames() {}

  static PersonSought of(List<String> names) {
    if (names.isEmpty()) {
      throw new Refusal("say whom, by name, mail address, telephone number or handle");
    }
    try {
      return new PersonSought(names);
    } catch (IllegalArgumentException nobody) {
      throw new Refusal("a name or contact needs a letter or a digit");
    }
  }
}
