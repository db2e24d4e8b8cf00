package dev.bonafide.bot.share;

import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseState;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.reading.CaseTooLarge;
import dev.bonafide.sharing.ConfirmedIndicators;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.text.Budget;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.CaseSharing;
import dev.bonafide.web.problem.Problem;
import java.time.InstantSource;
import java.util.Optional;

/** Reads the indicators of cases that were confirmed as frauds, and notes who got them. */
public final class ConfirmedCases implements CaseSharing {
  private final PostgresCaseFiles cases;
  private final ShippedDistribution distribution;
  private final InstantSource clock;

  public ConfirmedCases(Database database, ShippedDistribution distribution, InstantSource clock) {
    this.cases = new PostgresCaseFiles(database);
    this.distribution = distribution;
    this.clock = clock;
  }

  @Override
  public String written(long number, String format, String by) {
    CaseId id = new CaseId(Tenant.LOCAL, number);
    AuditAct act = format.equals("json") ? AuditAct.SAW : AuditAct.EXPORTED;
    try {
      ConfirmedIndicators found = read(id).orElseThrow(CaseNumber::none);
      IndicatorWriter writer = new IndicatorWriter(clock.instant());
      String written =
          act == AuditAct.SAW
              ? writer.json(number, found)
              : writer.written(format, found.indicators());
      note(id, act, by, found);
      return written;
    } catch (Refusal refused) {
      String line = refused.line();
      throw new Problem(409, Character.toUpperCase(line.charAt(0)) + line.substring(1) + ".");
    }
  }

  /**
   * Reads those of a case; empty if it is not there, or its words are not.
   *
   * @throws Refusal if no one confirmed it as a fraud, or it is too large to be read
   */
  Optional<ConfirmedIndicators> read(CaseId id) {
    return cases.find(id).map(CaseState::of).map(one -> read(id, one));
  }

  /** Notes who got how many indicators of a case, and none of their values. */
  void note(CaseId id, AuditAct act, String by, ConfirmedIndicators found) {
    String detail = found.indicators().size() + " indicators";
    cases.note(new AuditEvent(id, clock.instant(), by, act, detail));
  }

  private ConfirmedIndicators read(CaseId id, CaseState state) {
    if (!state.isConfirmed()) {
      throw new Refusal(
          "case %d is not confirmed: record the outcome fraud first, because only confirmed cases are shared"
              .formatted(id.number()));
    }
    ReportedFindings found =
        ReportedFindings.in(state.examined().map(Entry.Examined::report).orElse(""));
    try {
      return distribution.onReadable(
          state.handedIn(),
          caseFile ->
              ConfirmedIndicators.of(
                  found.judged(caseFile), found.quotes(), distribution.commonValues()));
    } catch (CaseTooLarge | Budget.Spent _) {
      throw new Refusal("case " + id.number() + " is too large to be read");
    }
  }
}
