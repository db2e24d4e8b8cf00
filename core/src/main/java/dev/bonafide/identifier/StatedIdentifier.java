package dev.bonafide.identifier;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads values whose type is stated next to them, as in lists and exports. They are read in the
 * same normal form as those found in text.
 */
public final class StatedIdentifier {
  /** As {@link #of} takes them. */
  public static final List<String> TYPES =
      List.of(
          ("email domain url wallet phone sha256 github telegram discord linkedin slack"
                  + " skype instagram x")
              .split(" ", -1));

  private static final int LONGEST_HOST = 253;
  private static final Pattern HOST =
      Pattern.compile("(?:[\\pL\\pN](?:[\\pL\\pN_-]{0,61}[\\pL\\pN])?\\.)+[\\pL\\pN-]{2,63}");
  private static final Pattern MAILBOX =
      Pattern.compile("[\\pL0-9][\\pL0-9._%+-]*@(?:[\\pL0-9-]+\\.)+\\pL{2,24}");

  /** GitHub's own limit is 39 characters, the longest login elsewhere 40. */
  private static final Pattern LOGIN = Pattern.compile("[\\pL\\pN_][\\pL\\pN._-]{1,39}");

  private StatedIdentifier() {}

  /**
   * What a value of a type is; empty if it is not of this type.
   *
   * @param type one of {@link #TYPES}
   */
  public static Optional<Identifier> of(String type, String value) {
    return switch (type) {
      case "email" -> Optional.of(value).filter(MAILBOX::matches).map(Email::new);
      case "domain" -> host(value);
      case "url" -> link(value);
      case "wallet" -> wallet(value);
      case "phone" -> Optional.of(value).filter(StatedIdentifier::isNumber).flatMap(Phones::of);
      case "sha256" -> FileHash.of(value).map(hash -> hash);
      case "github" -> login(value).map(GitHubAccount::new);
      default ->
          TYPES.contains(type)
              ? login(value).map(login -> new Handle(type, login))
              : Optional.empty();
    };
  }

  /** What a value without a stated type is, if all of it is one identifier. */
  public static Optional<Identifier> of(String value) {
    return Optional.of(value)
        .filter(one -> one.contains("://"))
        .flatMap(StatedIdentifier::link)
        .or(() -> of("email", value))
        .or(() -> wallet(value))
        .or(() -> host(value));
  }

  private static Optional<Identifier> host(String value) {
    String host = value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
    boolean isNumeric = host.chars().noneMatch(Character::isLetter);
    return host.length() > LONGEST_HOST || isNumeric || !HOST.matches(host)
        ? Optional.empty()
        : Links.of("https://" + host).filter(Domain.class::isInstance);
  }

  private static Optional<Identifier> link(String value) {
    String address = value.contains("://") ? value : "https://" + value;
    String lower = Identifier.lower(address);
    boolean isWeb = lower.startsWith("https://") || lower.startsWith("http://");
    Predicate<String> plain =
        url -> url.chars().noneMatch(c -> Character.isWhitespace(c) || c < 33);
    return Optional.of(address)
        .filter(_ -> isWeb)
        .filter(plain)
        .flatMap(Links::of)
        .map(found -> repository(found, address));
  }

  /** A person who lists a repository does not list all that its owner has. */
  private static Identifier repository(Identifier found, String address) {
    return found instanceof GitHubAccount
        ? GitHubRepository.at(address).<Identifier>map(one -> one).orElse(found)
        : found;
  }

  private static Optional<Identifier> wallet(String value) {
    return value.length() < Wallets.SHORTEST || value.length() > Wallets.LONGEST
        ? Optional.empty()
        : Wallets.of(value).map(wallet -> wallet);
  }

  private static boolean isNumber(String value) {
    return (value.startsWith("+") || value.startsWith("00"))
        && value.chars().allMatch(c -> (c >= '0' && c <= '9') || "+ ().-/\u00A0".indexOf(c) >= 0);
  }

  private static Optional<String> login(String value) {
    return Optional.of(value.startsWith("@") ? value.substring(1) : value).filter(LOGIN::matches);
  }
}
