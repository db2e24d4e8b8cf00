package dev.bonafide.identifier;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;

/**
 * Tells an address of a repository on GitHub from one of an account: a person who names a
 * repository need not be its owner.
 */
public final class GitHubRepository {
  private static final String HOST = "github.com";

  /** GitHub's own limits: 39 characters for an owner, 100 for a name. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?://)?(?:www\\.)?github\\.com/([a-z0-9][a-z0-9-]{0,38})"
              + "/([a-z0-9._-]{1,100})(?:[/?#].*)?");

  private GitHubRepository() {}

  /**
   * The repository that an address leads to, or into.
   *
   * @param written with or without its scheme
   * @return {@code github.com/owner/name} in lower case; empty if it is none
   */
  public static Optional<Link> at(String written) {
    Matcher address = ADDRESS.matcher(written);
    if (!address.matches()) {
      return Optional.empty();
    }
    String name = Identifier.lower(address.group(2));
    String plain = name.endsWith(".git") ? name.substring(0, name.length() - 4) : name;
    return plain.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Link(
                HOST + "/" + Identifier.lower(address.group(1)) + "/" + plain, new Domain(HOST)));
  }
}
