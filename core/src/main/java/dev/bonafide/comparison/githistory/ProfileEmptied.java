package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.comparison.dialogue.Looks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares two snapshots of one profile, either in one exhibit or in two exhibits with the same
 * account number. Counts if the profile has a new login and has lost its name, or two other fields.
 * A new login alone, or a shorter profile alone, does not count.
 */
public final class ProfileEmptied implements Comparison {
  static final String ONCE = "this needs two snapshots of one account";

  private static final int FEWEST_FIELDS = 2;

  @Override
  public Look look(CaseFile caseFile) {
    Look within = CodeHistory.eachAccount(caseFile, ProfileEmptied::look);
    return Looks.most(List.of(within, AccountsOverTime.look(caseFile)), Reason.told(ONCE));
  }

  private static Look look(Account account) {
    if (account.sights().size() < 2) {
      return new Look.Blind(ONCE);
    }
    return account.sights().stream()
        .flatMap(sight -> emptied(sight).stream())
        .<Look>map(Look.Seen::new)
        .findFirst()
        .orElseGet(Look.Nothing::new);
  }

  private static Optional<List<Citation>> emptied(ProfileSnapshot sight) {
    List<AccountFact> emptied = sight.facts().stream().filter(ProfileEmptied::tellsSo).toList();
    boolean enough =
        emptied.size() >= FEWEST_FIELDS
            || emptied.stream().anyMatch(fact -> fact.words().startsWith("The name of"));
    return sight.facts().stream()
        .filter(fact -> fact.words().startsWith(Account.RENAMED))
        .filter(_ -> enough)
        .findFirst()
        .map(
            renamed ->
                Stream.concat(Stream.of(renamed), emptied.stream().limit(3))
                    .map(fact -> fact.passage().cited())
                    .toList());
  }

  static boolean tellsSo(AccountFact fact) {
    return fact.words().startsWith("The ") && fact.words().contains(" of the profile was emptied.");
  }
}
