package dev.bonafide.comparison.githistory;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A time at which an account did something, by the platform's clock. What commits say of their own
 * time is not asked: their author sets it.
 *
 * @param from the earliest day that it may have been
 * @param to the latest
 */
record AccountActivity(LocalDate from, LocalDate to, AccountFact fact) {
  private static final int YEARS = 3;

  private static final Pattern YEAR =
      Pattern.compile("^Contributions in (\\d{4}): ([1-9]\\d{0,6})$");

  /** In the order of time. */
  static List<AccountActivity> of(Account account) {
    List<AccountActivity> active = new ArrayList<>();
    for (CodeRepository one : account.repositories()) {
      one.created().ifPresent(at -> active.add(on(at, one.fact())));
      one.pushed().ifPresent(at -> active.add(on(at, one.fact())));
    }
    for (AccountFact fact : account.facts()) {
      Matcher year = YEAR.matcher(fact.words());
      if (year.find()) {
        LocalDate first = LocalDate.of(Integer.parseInt(year.group(1)), 1, 1);
        active.add(new AccountActivity(first, first.plusYears(1).minusDays(1), fact));
      }
    }
    active.sort(Comparator.comparing(AccountActivity::from).thenComparing(AccountActivity::to));
    return active;
  }

  private static AccountActivity on(OffsetDateTime at, AccountFact fact) {
    return new AccountActivity(at.toLocalDate(), at.toLocalDate(), fact);
  }

  boolean isLongBefore(AccountActivity next) {
    return to.plusYears(YEARS).isBefore(next.from);
  }
}
