package dev.bonafide.account;

import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.identifier.GitHubAccount;
import java.util.Objects;
import java.util.Optional;

/**
 * An account on GitHub. Its number stays the same for as long as it exists; its login can change,
 * and someone else can take one that was given up.
 *
 * @param login in small letters, as it was known last
 * @param number in digits; empty where no one has looked yet
 */
public record AccountLink(String login, String number) {
  /** How a case names the system that an account is in. */
  public static final String SYSTEM = OutsideRecord.GITHUB;

  /** Beginning of a warning that is news for someone who looks at an account again. */
  public static final String NEWS = "GitHub: ";

  private static final int MOST_DIGITS = 18;

  public AccountLink {
    login = new GitHubAccount(login).value();
    if (!isLogin(login) || !(number.isEmpty() || isNumber(number))) {
      throw new IllegalArgumentException("no account of GitHub");
    }
  }

  /**
   * The account whose page an address is, such as {@code https://github.com/octocat}; empty for
   * every other address, those of repositories included. The host must be written exactly so, with
   * neither a user's name nor a port.
   */
  public static Optional<AccountLink> of(String address) {
    return AccountAddress.login(address).map(login -> new AccountLink(login, ""));
  }

  /** The account that a case was read from; empty where the record is none. */
  public static Optional<AccountLink> of(OutsideRecord record) {
    String login = Objects.requireNonNullElse(record.part(), "");
    return record.system().equals(SYSTEM) && isNumber(record.id()) && isLogin(login)
        ? Optional.of(new AccountLink(login, record.id()))
        : Optional.empty();
  }

  /** Whether an account on GitHub can be called this. */
  public static boolean isLogin(String login) {
    return AccountAddress.isName(login);
  }

  /** Whether GitHub numbers an account like this. */
  public static boolean isNumber(String id) {
    return !id.isEmpty()
        && id.length() <= MOST_DIGITS
        && id.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** As a case remembers what it was read from. Needs the number. */
  public OutsideRecord record() {
    return new OutsideRecord(SYSTEM, number, login);
  }
}
