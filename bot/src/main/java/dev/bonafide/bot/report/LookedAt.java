package dev.bonafide.bot.report;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.CaseState;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.examination.Examination;
import dev.bonafide.report.Particulars;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.watchlist.Watchlists;
import java.time.Instant;

/** A stored case, looked at by the rules of today with what was ruled on it. */
record LookedAt(Examination examination, Particulars particulars) {

  /**
   * Looks at it.
   *
   * @param watchlists those that are stored
   * @param withoutModel whether no language model is asked, whatever is set
   */
  static LookedAt of(
      CaseHistory history, Distribution distribution, Watchlists watchlists, boolean withoutModel) {
    CaseState state = CaseState.of(history);
    CatalogueEngine engine = TodaysEngine.of(distribution, watchlists, withoutModel);
    Examination examination = engine.screen(state.handedIn(), state.rulings());
    return new LookedAt(examination, particulars(history, state, engine.version()));
  }

  /** Of the screening that stands, under the rules of today. */
  private static Particulars particulars(
      CaseHistory history, CaseState state, EngineVersion version) {
    String id = state.examined().map(Entry.Examined::examination).orElse("none");
    Instant at = history.entries().stream().map(Entry::at).reduce(Instant.EPOCH, (_, last) -> last);
    return new Particulars(id, at, 0, version.bonafide(), version.rules(), version.settings())
        .with(state.proofs())
        .asking(state.asked());
  }
}
