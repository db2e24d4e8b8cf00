package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.Reading;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An account as a snapshot tells it, one fact a line.
 *
 * @param created empty where the snapshot does not say
 * @param keys fingerprints of the keys it signs or logs in with, each with its line
 */
record Account(
    String login,
    Optional<OffsetDateTime> created,
    List<CodeRepository> repositories,
    List<ProfileSnapshot> sights,
    List<AccountFact> keys,
    List<AccountFact> facts) {
  static final String KEY = "Key ";
  static final String RENAMED = "The account was renamed.";

  static Optional<Account> of(Reading reading) {
    List<AccountFact> facts = AccountFact.of(reading);
    return first(facts, "GitHub profile of ")
        .map(
            login ->
                new Account(
                    login,
                    first(facts, "Account created ").flatMap(GitTime::of),
                    facts.stream().flatMap(fact -> CodeRepository.of(fact).stream()).toList(),
                    ProfileSnapshots.of(facts),
                    facts.stream().filter(fact -> fact.words().startsWith(KEY)).toList(),
                    facts));
  }

  /** The name that it shows now. */
  String name() {
    return first(facts, "Name: ").filter(name -> !name.equals("none")).orElse("");
  }

  /** What the platform numbers it by, which no new name changes. */
  Optional<String> number() {
    return first(facts, "Account number: ");
  }

  /**
   * What the profile shows of one kind.
   *
   * @param beginning of its line
   */
  Optional<String> shown(String beginning) {
    return first(facts, beginning);
  }

  /** The line of exactly these words. */
  Optional<AccountFact> fact(String words) {
    return facts.stream().filter(fact -> fact.words().equals(words)).findFirst();
  }

  /** The login of now and all earlier ones. */
  Set<String> logins() {
    Set<String> logins =
        facts.stream()
            .flatMap(fact -> fact.after(RENAMED + " Previous login: ").stream())
            .collect(Collectors.toSet());
    logins.add(login);
    sights.forEach(sight -> logins.add(sight.login()));
    return logins;
  }

  private static Optional<String> first(List<AccountFact> facts, String beginning) {
    return facts.stream().flatMap(fact -> fact.after(beginning).stream()).findFirst();
  }
}
