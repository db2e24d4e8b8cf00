package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.ArrayList;
import java.util.List;

/**
 * An account that did nothing for three years and came back as somebody else: three of a new login,
 * a full name that has nothing of the old one, a profile that was emptied in between, and a long
 * history that was there within two days. To be old, to rest and to be renamed is nothing.
 */
public final class AccountRevived implements Comparison {
  private static final int FEWEST_SIGNS = 3;

  @Override
  public String name() {
    return "account-revived";
  }

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
