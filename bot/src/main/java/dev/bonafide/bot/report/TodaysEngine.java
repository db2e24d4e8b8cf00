package dev.bonafide.bot.report;

import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.watchlist.Watchlists;
import java.util.List;

/** What looks at stored cases by the rules of today. */
public final class TodaysEngine {
  private TodaysEngine() {}

  /**
   * Builds it.
   *
   * @param watchlists those that are stored
   * @param withoutModel whether no language model is asked, whatever is set
   */
  public static CatalogueEngine of(
      Distribution distribution, Watchlists watchlists, boolean withoutModel) {
    List<RuleSource> files = distribution.rules();
    CatalogueEngine rules =
        distribution
            .engine(distribution.catalogue(files))
            .watching(watchlists, new ListFiles(files)::named);
    return distribution.consulting(rules, withoutModel);
  }
}
