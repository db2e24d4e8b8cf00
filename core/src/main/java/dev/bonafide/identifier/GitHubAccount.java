package dev.bonafide.identifier;

/**
 * An account on GitHub.
 *
 * @param value the login in lower case
 */
public record GitHubAccount(String value) implements Identifier {
  public GitHubAccount {
    value = Identifier.lower(value);
  }

  @Override
  public String type() {
    return "github";
  }
}
