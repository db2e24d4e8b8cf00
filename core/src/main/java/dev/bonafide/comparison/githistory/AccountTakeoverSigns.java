package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.Citation;
import dev.bonafide.comparison.person.FullName;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** What tells that an account came back from a long silence as someone else. */
final class AccountTakeoverSigns {
  private static final Duration SITTING = Duration.ofDays(2);
  private static final int LONG_HISTORY = 100;

  private AccountTakeoverSigns() {}

  /** One citation for each sort of sign. */
  static List<Citation> signs(Account account, AccountActivity before, AccountActivity after) {
    List<Citation> signs = new ArrayList<>();
    renamed(account).ifPresent(signs::add);
    renewed(account, after.from()).ifPresent(signs::add);
    emptied(account, before.to()).ifPresent(signs::add);
    history(account, after.from()).ifPresent(signs::add);
    return signs.stream().filter(Objects::nonNull).distinct().toList();
  }

  private static Optional<Citation> renamed(Account account) {
    return first(account.facts(), fact -> fact.words().startsWith(Account.RENAMED));
  }

  /** A full name of before the return, and one of now that has nothing of it. */
  private static Optional<Citation> renewed(Account account, LocalDate back) {
    FullName now = FullName.of(account.name());
    return account.sights().stream()
        .filter(sight -> sight.at().filter(at -> at.toLocalDate().isBefore(back)).isPresent())
        .filter(sight -> FullName.of(sight.name()).isAnother(now))
        .flatMap(sight -> sight.facts().stream())
        .filter(fact -> fact.words().startsWith("Name shown then: "))
        .findFirst()
        .map(fact -> fact.passage().cited());
  }

  private static Optional<Citation> emptied(Account account, LocalDate since) {
    return account.sights().stream()
        .filter(sight -> sight.at().filter(at -> at.toLocalDate().isAfter(since)).isPresent())
        .flatMap(sight -> first(sight.facts(), ProfileEmptied::tellsSo).stream())
        .findFirst();
  }

  private static Optional<Citation> history(Account account, LocalDate back) {
    return account.repositories().stream()
        .filter(one -> !one.fork() && one.commits() >= LONG_HISTORY)
        .filter(one -> isThereAtOnce(one, back))
        .findFirst()
        .map(one -> one.fact().passage().cited());
  }

  private static boolean isThereAtOnce(CodeRepository one, LocalDate back) {
    return one.created().isPresent()
        && one.pushed().isPresent()
        && !one.created().get().toLocalDate().isBefore(back)
        && one.pushed().get().isBefore(one.created().get().plus(SITTING));
  }

  private static Optional<Citation> first(List<AccountFact> facts, Predicate<AccountFact> that) {
    return facts.stream().filter(that).findFirst().map(fact -> fact.passage().cited());
  }
}
