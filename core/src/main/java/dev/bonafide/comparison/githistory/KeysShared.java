package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.person.FullName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the keys of two accounts. Counts if both have the same key, but names that have nothing
 * in common. Two accounts with the same name or with no name do not count, because they may belong
 * to one person.
 */
public final class KeysShared implements Comparison {
  /** In characters; a shorter one is no fingerprint. */
  private static final int SHORTEST = 12;

  @Override
  public Look look(CaseFile caseFile) {
    List<Account> accounts =
        CodeHistory.of(caseFile).stream()
            .flatMap(one -> one.account().stream())
            .filter(account -> !account.keys().isEmpty())
            .toList();
    if (accounts.size() < 2) {
      return new Look.Blind("this needs the keys of two accounts");
    }
    Map<String, KnownKey> known = new HashMap<>();
    for (Account account : accounts) {
      FullName name = FullName.of(account.name());
      for (AccountFact key : account.keys()) {
        Optional<List<Citation>> shared = shared(new KnownKey(account, name, key), known);
        if (shared.isPresent()) {
          return new Look.Seen(shared.get());
        }
      }
    }
    return new Look.Nothing();
  }

  private static Optional<List<Citation>> shared(KnownKey mine, Map<String, KnownKey> known) {
    String print = mine.key().after(Account.KEY).orElse("").split(",", 2)[0].strip();
    if (print.length() < SHORTEST) {
      return Optional.empty();
    }
    KnownKey other = known.putIfAbsent(print, mine);
    return Optional.ofNullable(other)
        .filter(
            one ->
                one.name().isAnother(mine.name())
                    && !mine.account().logins().contains(one.account().login()))
        .map(one -> List.of(one.key().passage().cited(), mine.key().passage().cited()));
  }
}
