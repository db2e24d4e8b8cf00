package dev.bonafide.bot.quiet;

import dev.bonafide.check.RedFlag;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.engine.QuietedRules;
import dev.bonafide.rule.Rule;
import dev.bonafide.terminal.Distribution;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules that may be one step weaker: those that are weak or moderate, and not experimental. */
public final class LoweredRules {
  private LoweredRules() {}

  static Set<String> in(Distribution distribution) {
    return in(distribution.catalogue(distribution.rules()));
  }

  /** Those of explained rules that count one step less; strong ones are left as they are. */
  public static QuietedRules among(QuietedRules explained, Catalogue catalogue) {
    Set<String> lowered = in(catalogue);
    return tenant ->
        explained.of(tenant).stream()
            .filter(lowered::contains)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> in(Catalogue catalogue) {
    return catalogue.rules().rules().stream()
        .map(Rule::flag)
        .filter(CatalogueEngine::mayBeQuieted)
        .map(RedFlag::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
