package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares an account before and after three idle years, and counts if it seems to have a new
 * owner. At least three of four signs are necessary: a new login, a different full name, a profile
 * that was emptied in between, or a long history that appeared within two days. An account that is
 * only old, idle, or renamed does not count.
 */
public final class AccountRevived implements Comparison {
  private static final int FEWEST_SIGNS = 3;

  @Override
  public Look look(CaseFile caseFile) {
    return CodeHistory.eachAccount(caseFile, AccountRevived::look);
  }

  private static Look look(Account account) {
    List<AccountActivity> active = AccountActivity.of(account);
    if (active.size() < 2) {
      return new Look.Blind("the snapshot does not say when the account was active");
    }
    for (int at = 1; at < active.size(); at++) {
      AccountActivity before = active.get(at - 1);
      AccountActivity after = active.get(at);
      if (before.isLongBefore(after)) {
        List<Citation> signs = AccountTakeoverSigns.signs(account, before, after);
        if (signs.size() >= FEWEST_SIGNS) {
          List<Citation> all = new ArrayList<>();
          all.add(before.fact().passage().cited());
          all.add(after.fact().passage().cited());
          all.addAll(signs);
          return new Look.Seen(all.stream().distinct().toList());
        }
      }
    }
    return new Look.Nothing();
  }
}
