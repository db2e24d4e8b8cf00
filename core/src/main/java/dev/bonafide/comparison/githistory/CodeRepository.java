package dev.bonafide.comparison.githistory;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A repository as a snapshot of its owner's account tells it.
 *
 * @param commits by the owner; 0 where no one said
 */
record CodeRepository(
    String name,
    boolean fork,
    Optional<OffsetDateTime> created,
    Optional<OffsetDateTime> pushed,
    int commits,
    AccountFact fact) {

  static Optional<CodeRepository> of(AccountFact fact) {
    return fact.after("Repository ")
        .map(
            told ->
                new CodeRepository(
                    told.split(",", 2)[0],
                    told.contains(", a fork"),
                    fact.part(", created ").flatMap(GitTime::of),
                    fact.part(", pushed ").flatMap(GitTime::of),
                    count(told),
                    fact));
  }

  private static int count(String told) {
    for (String part : told.split(",", -1)) {
      String number = part.strip().replace(" commits by the owner", "");
      if (part.endsWith(" commits by the owner") && number.matches("[0-9]{1,7}")) {
        return Integer.parseInt(number);
      }
    }
    return 0;
  }
}
