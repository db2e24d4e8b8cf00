package dev.bonafide.bot.share;

import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import java.time.Instant;

/** Shows what of a confirmed case may be shared, and notes who was shown it. */
final class CaseReview {
  private final PostgresCaseFiles cases;
  private final CaseOffers offers;

  CaseReview(Database database, ShippedDistribution distribution) {
    this.cases = new PostgresCaseFiles(database);
    this.offers = new CaseOffers(distribution);
  }

  /**
   * What a case offers.
   *
   * @param by who is shown it
   * @throws NotShared if it is not there, its words are not, or nobody confirmed it as a fraud
   */
  Reviewed of(CaseId id, String by, Instant at) {
    CaseHistory history =
        cases
            .find(id)
            .orElseThrow(
                () ->
                    new NotShared(
                        "there is no case " + id.number() + ", or its words were deleted", true));
    if (!CaseState.of(history).isConfirmed()) {
      throw new NotShared(
          "case "
              + id.number()
              + " is not confirmed: record the outcome fraud first, because only confirmed cases"
              + " are shared");
    }
    Reviewed reviewed =
        new Reviewed(
            id,
            offers
                .of(history)
                .orElseThrow(
                    () -> new NotShared("case " + id.number() + " is too large to be read")));
    cases.note(new AuditEvent(id, at, by, AuditAct.SAW, "indicators"));
    return reviewed;
  }
}
