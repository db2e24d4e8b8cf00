package dev.bonafide.github;

import dev.bonafide.account.AccountLink;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes evidence of what was to be seen of an account. Its warnings say what was fetched, what it
 * took, and what was not read; the card and the report show them.
 */
final class AccountEvidence {
  private AccountEvidence() {}

  /**
   * The evidence of one look.
   *
   * @param link as it was asked for
   * @param at when
   */
  static Submission of(AccountLink link, AccountFetch fetch, Instant at) {
    return switch (fetch) {
      case AccountFetch.Seen(var account) -> seen(link, account, at);
      case AccountFetch.Gone(var gone) -> gone(gone, at);
      case AccountFetch.Unfetched(String why) -> unread(link, why);
    };
  }

  /** Nothing but the reason why an account was not read. */
  static Submission unread(AccountLink link, String why) {
    String what = AccountLink.NEWS + link.login() + ": " + why;
    return new Submission(null, null, List.of(), List.of(), List.of(), List.of(what));
  }

  private static Submission seen(AccountLink asked, AccountSnapshot account, Instant at) {
    AccountLink now = account.link();
    List<String> said = new ArrayList<>();
    String parts = account.parts().isEmpty() ? "" : ", " + String.join(", ", account.parts());
    said.add(
        "From GitHub: the account %s (number %s)%s; %s"
            .formatted(now.login(), now.number(), parts, requests(account.requests())));
    if (!asked.number().isEmpty() && !asked.login().equals(now.login())) {
      said.add(
          AccountLink.NEWS
              + "%s is now called %s; its number is the same"
                  .formatted(asked.login(), now.login()));
    }
    account.unread().forEach(part -> said.add("Not read from GitHub: " + part));
    return submission(now, account.json(), at, said);
  }

  private static Submission gone(AccountLink link, Instant at) {
    String json =
        "{\"login\":\"%s\",\"id\":%s,\"gone\":true}".formatted(link.login(), link.number());
    return submission(
        link,
        json,
        at,
        List.of(
            "GitHub: the account %s (number %s) no longer exists"
                .formatted(link.login(), link.number())));
  }

  private static Submission submission(
      AccountLink link, String json, Instant at, List<String> said) {
    Exhibit profile =
        new Exhibit(
            AccountLink.NEWS + link.login(),
            ExhibitKind.CODE_PROFILE,
            json,
            null,
            at.truncatedTo(ChronoUnit.SECONDS).toString(),
            false);
    return new Submission(null, null, List.of(), List.of(profile), said)
        .readFrom(List.of(link.record()));
  }

  private static String requests(int number) {
    return number == 1 ? "1 request" : number + " requests";
  }
}
