package dev.bonafide.bot.privacy;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.PersonSought;
import dev.bonafide.postgres.erasure.FoundPerson;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/** The words with which an operator says who someone is, and which cases are theirs. */
final class PersonOptions {
  private static final String ALSO = "--also";

  private PersonOptions() {}

  static Spec in(Spec spec) {
    return spec.arguments(
            "NAME",
            "Names, email addresses, phone numbers, and handles of the person, each in quotes."
                + " Anything shorter than eight letters must match a whole word.")
        .option(StoredData.TENANT, "ID", StoredData.WHICH)
        .option(
            ALSO,
            "NUMBERS",
            "Cases under another form of the name that are about this person, such as 3,4. Without"
                + " this option, they are only listed.");
  }

  /** The names and contacts, as they were typed. */
  static PersonSought person(ParseResult parsed) {
    List<String> names = Spec.arguments(parsed);
    if (names.isEmpty()) {
      throw new Refusal("say who, by name, email address, phone number, or handle; see --help");
    }
    try {
      return new PersonSought(names);
    } catch (IllegalArgumentException nobody) {
      throw new Refusal("a name or contact needs a letter or a digit");
    }
  }

  /** The numbers of cases under another form of their name, as they were typed. */
  static Set<Long> also(ParseResult parsed) {
    String typed = parsed.matchedOptionValue(ALSO, "");
    if (typed.isEmpty()) {
      return Set.of();
    }
    if (!typed.matches("[1-9][0-9]{0,17}( *, *[1-9][0-9]{0,17})*")) {
      throw new Refusal("give the numbers of cases after --also, separated by commas");
    }
    return Arrays.stream(typed.split(" *, *", -1))
        .map(Long::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Holds that each of them may be theirs.
   *
   * @param found without them
   * @throws Refusal for one that is someone else's
   */
  static void require(Set<Long> numbers, FoundPerson found) {
    Set<Long> others = new TreeSet<>(numbers);
    found.possible().stream().map(CaseId::number).forEach(others::remove);
    found.about().stream().map(CaseId::number).forEach(others::remove);
    for (long other : others) {
      throw new Refusal("case " + other + " is not one that may be about them");
    }
  }
}
