package dev.bonafide.testkit.github;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The accounts there are, and the names that they once had. */
final class GitHubWorld {
  private final Map<String, FakeAccount> byLogin = new LinkedHashMap<>();
  private final Map<String, FakeAccount> formerly = new HashMap<>();

  void add(FakeAccount account) {
    byLogin.put(small(account.login()), account);
    formerly.remove(small(account.login()));
  }

  void rename(FakeAccount account, String login) {
    byLogin.remove(small(account.login()));
    formerly.put(small(account.login()), account);
    account.login(login);
    byLogin.put(small(login), account);
  }

  void delete(FakeAccount account) {
    byLogin.remove(small(account.login()));
    formerly.values().removeIf(account::equals);
  }

  Optional<FakeAccount> called(String login) {
    return Optional.ofNullable(byLogin.get(small(login)));
  }

  /** Whose repositories are found under a name; old ones lead on until someone takes them. */
  Optional<FakeAccount> formerly(String login) {
    return Optional.ofNullable(formerly.get(small(login)));
  }

  Optional<FakeAccount> numbered(String id) {
    return all().stream().filter(one -> Long.toString(one.id()).equals(id)).findFirst();
  }

  Collection<FakeAccount> all() {
    return byLogin.values();
  }

  private static String small(String login) {
    return login.toLowerCase(Locale.ROOT);
  }
}
