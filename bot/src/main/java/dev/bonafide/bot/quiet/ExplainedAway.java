package dev.bonafide.bot.quiet;

import dev.bonafide.bot.removal.FiredRules;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.engine.ExplainedRules;
import dev.bonafide.engine.QuietedRules;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.StandingRulings;
import dev.bonafide.postgres.conversation.PostgresKept;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads from a tenant's rulings and outcomes of the last year which rules are explained away every
 * time. It is read anew for every screening, so that one ruling that upholds, and one confirmed
 * case, lifts it at once.
 */
public final class ExplainedAway implements QuietedRules {
  /** Rulings that are older say little about how a team works now. */
  static final Duration WINDOW = Duration.ofDays(365);

  /** Where it stands which rules an administrator has kept at their strength. */
  static final String KEPT = "rule-kept";

  /** Examinations never change, so what one found is read once. */
  private static final int REMEMBERED = 10_000;

  private final StandingRulings rulings;
  private final PostgresKept store;
  private final InstantSource clock;
  private final Map<StandingRulings.Confirmed, List<String>> fired =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(
                Map.Entry<StandingRulings.Confirmed, List<String>> eldest) {
              return size() > REMEMBERED;
            }
          });

  public ExplainedAway(Database database, InstantSource clock) {
    this.rulings = new StandingRulings(database);
    this.store = new PostgresKept(database);
    this.clock = clock;
  }

  @Override
  public Set<String> of(Tenant tenant) {
    Set<String> explained = explained(tenant);
    if (!explained.isEmpty()) {
      explained.removeAll(store.all(tenant, KEPT).keySet());
    }
    return explained;
  }

  /** The same, whatever an administrator has kept. */
  Set<String> explained(Tenant tenant) {
    Instant since = clock.instant().minus(WINDOW);
    Set<String> explained = new TreeSet<>(ExplainedRules.in(rulings.since(tenant, since)));
    if (!explained.isEmpty()) {
      rulings.confirmed(tenant, since).stream()
          .map(this::fired)
          .flatMap(Collection::stream)
          .forEach(explained::remove);
    }
    return explained;
  }

  /** What fired in a confirmed case was right there, whoever explained it. */
  private List<String> fired(StandingRulings.Confirmed examined) {
    List<String> rules = examined.rules();
    List<String> known = rules == null ? fired.get(examined) : rules;
    if (known == null) {
      known = FiredRules.in(rulings.report(examined));
      fired.put(examined, known);
    }
    return known;
  }
}
