package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.comparison.dialogue.Passage;
import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.StatedIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a snapshot says is the account's own, or an account that it works with.
 *
 * @param passage the line that says so
 */
public record NamedAccount(Identifier identifier, Passage passage) {
  /** What a profile shows that shows nothing. */
  private static final String NONE = "none";

  private static final String NEIGHBOR = "Collaborator seen: ";

  /** Names and addresses of the account itself: those of today and earlier ones. */
  public static List<NamedAccount> own(Reading reading) {
    return Account.of(reading).stream()
        .flatMap(account -> account.facts().stream())
        .flatMap(fact -> own(fact).map(one -> new NamedAccount(one, fact.passage())))
        .toList();
  }

  private static Stream<Identifier> own(AccountFact fact) {
    return Stream.<Optional<? extends Identifier>>of(
            fact.after("GitHub profile of ").map(GitHubAccount::new),
            fact.after(Account.RENAMED + " Previous login: ").map(GitHubAccount::new),
            fact.after("E-mail: ").flatMap(mail -> StatedIdentifier.of("email", mail)),
            fact.after("Twitter: ").flatMap(login -> StatedIdentifier.of("x", login)),
            fact.after("Website: ").flatMap(StatedIdentifier::of))
        .<Identifier>flatMap(Optional::stream)
        .filter(one -> !one.value().equals(NONE));
  }

  /**
   * Accounts of others that an account works with, as the snapshot tells how. Who only follows, or
   * is only followed, does not work with it: anyone can do that.
   */
  public static List<NamedAccount> near(CaseFile caseFile) {
    List<NamedAccount> near = new ArrayList<>();
    caseFile
        .readings(ExhibitKind.CODE_PROFILE)
        .flatMap(reading -> Account.of(reading).stream())
        .forEach(
            account ->
                account.facts().stream()
                    .flatMap(fact -> near(account, fact).stream())
                    .forEach(near::add));
    return near;
  }

  private static Optional<NamedAccount> near(Account account, AccountFact fact) {
    return fact.after(NEIGHBOR)
        .filter(told -> !isOneWay(told))
        .map(told -> told.split("[,\\s]", 2)[0])
        .flatMap(login -> StatedIdentifier.of("github", login))
        .filter(login -> account.logins().stream().noneMatch(login.value()::equalsIgnoreCase))
        .map(login -> new NamedAccount(login, fact.passage()));
  }

  private static boolean isOneWay(String told) {
    int comma = told.indexOf(',');
    String relation = comma < 0 ? "" : told.substring(comma + 1).strip();
    return List.of("follows", "follower", "followed by", "is followed by").contains(relation);
  }
}
