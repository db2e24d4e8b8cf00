package dev.bonafide.account;

import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.identifier.Identifiers;
import java.util.Locale;
import java.util.Optional;

/** Reads the address of an account's page on GitHub, in one pass over it. */
final class AccountAddress {
  private static final String SCHEME = "https://";
  private static final int LONGEST = 300;
  private static final int LONGEST_NAME = 39;

  private AccountAddress() {}

  static Optional<String> login(String address) {
    String plain = address.strip();
    if (plain.length() > LONGEST
        || !plain.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        || !plain.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\')) {
      return Optional.empty();
    }
    String rest = plain.substring(SCHEME.length());
    int slash = rest.indexOf('/');
    String host = slash < 0 ? "" : rest.substring(0, slash).toLowerCase(Locale.ROOT);
    if (!host.equals("github.com") && !host.equals("www.github.com")) {
      return Optional.empty();
    }
    String name = step(rest.substring(slash + 1));
    return isName(name) && isAccount(name) ? Optional.of(name) : Optional.empty();
  }

  /** The only step of a path; empty where there are more. */
  private static String step(String path) {
    int end = 0;
    while (end < path.length() && "/?#".indexOf(path.charAt(end)) < 0) {
      end++;
    }
    boolean isOnly =
        end == path.length()
            || path.charAt(end) != '/'
            || end + 1 == path.length()
            || "?#".indexOf(path.charAt(end + 1)) >= 0;
    return isOnly ? path.substring(0, end) : "";
  }

  /** Letters, digits and hyphens, at most 39; the first is no hyphen. */
  static boolean isName(String name) {
    boolean isPlain =
        name.chars()
            .allMatch(
                c ->
                    (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || c == '-');
    return !name.isEmpty() && name.length() <= LONGEST_NAME && isPlain && !name.startsWith("-");
  }

  /** Pages of GitHub's own, such as {@code /features}, are no accounts. */
  private static boolean isAccount(String name) {
    return Identifiers.in("https://github.com/" + name).stream()
        .anyMatch(found -> found.identifier() instanceof GitHubAccount);
  }
}
