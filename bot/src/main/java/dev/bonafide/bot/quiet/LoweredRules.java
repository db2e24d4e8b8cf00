package dev.bonafide.bot.quiet;

import dev.bonafide.check.RedFlag;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.rule.Rule;
import dev.bonafide.terminal.Distribution;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules that may be one step weaker: those that are weak or moderate, and not experimental. */
final class LoweredRules {
  private LoweredRules() {}

  static Set<String> in(Distribution distribution) {
    return distribution.catalogue(distribution.rules()).rules().rules().stream()
        .map(Rule::flag)
        .filter(CatalogueEngine::mayBeQuieted)
        .map(RedFlag::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
