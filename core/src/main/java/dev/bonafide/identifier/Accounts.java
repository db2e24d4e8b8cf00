package dev.bonafide.identifier;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Addresses on the web that are someone's account on a platform. */
final class Accounts {
  private static final Set<String> NOT_LOGINS =
      Set.of(
          ("about apps features login marketplace orgs search settings sponsors topics"
                  + " joinchat share home intent i")
              .split(" ", -1));

  private Accounts() {}

  /** The account at a host and the steps of a path, if it is one. */
  static Optional<Identifier> at(String host, List<String> steps) {
    if (steps.isEmpty() || NOT_LOGINS.contains(Identifier.lower(steps.getFirst()))) {
      return Optional.empty();
    }
    String first = steps.getFirst();
    return switch (host) {
      case "github.com" -> Optional.of(new GitHubAccount(first));
      case "t.me", "telegram.me" -> Optional.of(new Handle("telegram", first));
      case "twitter.com", "x.com" -> Optional.of(new Handle("x", first));
      case "instagram.com" -> Optional.of(new Handle("instagram", first));
      case "wa.me" -> Phones.of("+" + first);
      case "linkedin.com" ->
          steps.size() > 1 && first.equals("in")
              ? Optional.of(new Handle("linkedin", steps.get(1)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
