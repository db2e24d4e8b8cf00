package dev.bonafide.web.page;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.Judgement;
import dev.bonafide.web.cases.Casebook;
import dev.bonafide.web.screening.Screened;
import dev.bonafide.web.screening.Screener;
import dev.bonafide.web.screening.ShortMemory;
import java.util.Optional;

/**
 * Verdicts of stored cases by the rules of today, as reports have them. A case that is looked at
 * again within minutes is not screened again, so that no model is asked twice.
 */
public record CaseVerdicts(Casebook casebook, Screener screener, ShortMemory<Judgement> memory) {

  /**
   * Tells how a case stands.
   *
   * @param by who looks at it
   */
  Judgement of(CaseHistory history, String by) {
    String key = history.id().number() + "/" + history.entries().size() + "/" + screener.version();
    Optional<Judgement> known = memory.find(key);
    if (known.isPresent()) {
      return known.get();
    }
    CaseState state = CaseState.of(history);
    Screened screened = screener.screen(state);
    screened
        .sent()
        .forEach(
            one ->
                casebook.note(
                    new AuditEvent(
                        history.id(),
                        screened.particulars().at(),
                        by,
                        AuditAct.SENT_TO_MODEL,
                        one.toString())));
    Judgement judged = screened.judgement().standing(history);
    memory.keep(key, judged, state.handedIn().characters());
    return judged;
  }
}
