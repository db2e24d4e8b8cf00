package dev.bonafide.bot.share;

import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.reading.CaseTooLarge;
import dev.bonafide.sharing.OfferedIndicators;
import dev.bonafide.text.Budget;
import java.util.Optional;

/** Reads what of a stored case may be shared, as its latest verdict judged it. */
public record CaseOffers(ShippedDistribution distribution) {

  /** What it offers; empty of one that is too large to be read. */
  public Optional<OfferedIndicators> of(CaseHistory history) {
    CaseState state = CaseState.of(history);
    ReportedFindings found =
        state
            .examined()
            .map(Entry.Examined::report)
            .map(ReportedFindings::in)
            .orElse(ReportedFindings.NONE);
    try {
      return Optional.of(
          distribution.onReadable(
              state.handedIn(),
              caseFile ->
                  OfferedIndicators.of(
                      asJudged(caseFile, found), found.quotes(), distribution.commonValues())));
    } catch (CaseTooLarge | Budget.Spent _) {
      return Optional.empty();
    }
  }

  /** Of the ways to read it, the one that the verdict is about. */
  private static CaseFile asJudged(CaseFile caseFile, ReportedFindings found) {
    return caseFile
        .ways()
        .filter(way -> way.subject().kind().id().equals(found.kind()))
        .findFirst()
        .orElse(caseFile);
  }
}
