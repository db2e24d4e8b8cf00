package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.CaseFile;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the code profiles and histories of a case are known by.
 *
 * @param logins of accounts, in small letters, earlier ones too
 * @param ids the numbers of accounts, which stay when they are renamed
 * @param keys fingerprints
 * @param mails of commits, each one person's
 */
public record CodeIdentities(
    Set<String> logins, Set<String> ids, Set<String> keys, Set<String> mails) {
  private static final String ID = "Account ID ";
  private static final int SHORTEST_KEY = 12;

  /** More are a project of many. */
  private static final int MOST = 40;

  public static CodeIdentities of(CaseFile caseFile) {
    CodeIdentities all =
        new CodeIdentities(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    for (CodeHistory history : CodeHistory.of(caseFile)) {
      history.account().ifPresent(all::take);
      Set<String> mails = new TreeSet<>();
      history.commits().stream()
          .map(Commit::author)
          .filter(CommitPerson::hasOwnMail)
          .forEach(author -> mails.add(author.mail()));
      if (mails.size() <= MOST) {
        all.mails.addAll(mails);
      }
    }
    return all;
  }

  private void take(Account account) {
    account.logins().stream()
        .filter(login -> !login.isBlank())
        .forEach(login -> logins.add(login.toLowerCase(Locale.ROOT)));
    account.facts().stream().flatMap(fact -> fact.after(ID).stream()).forEach(ids::add);
    account.keys().stream()
        .flatMap(fact -> fact.after(Account.KEY).stream())
        .map(told -> told.split(",", 2)[0].strip())
        .filter(print -> print.length() >= SHORTEST_KEY)
        .forEach(keys::add);
  }
}
