package dev.bonafide.bot.privacy;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.postgres.erasure.FoundPerson;
import dev.bonafide.terminal.Refusal;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/** The cases under another form of someone's name that the operator says are theirs. */
final class AlsoTheirs {
  static final String ALSO = "--also";
  static final String WHICH =
      "Cases under another form of the name that are about this person, such as 3,4. Without this"
          + " option, they are only listed.";

  private AlsoTheirs() {}

  /** The numbers, as they were typed. */
  static Set<Long> of(ParseResult parsed) {
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
