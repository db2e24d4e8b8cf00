package dev.bonafide.bot.decision;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.bot.report.TodaysEngine;
import dev.bonafide.bot.webhook.VerdictOutbox;
import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.consultation.SentRequest;
import dev.bonafide.consultation.SentRequests;
import dev.bonafide.conversation.ConversationScreener;
import dev.bonafide.conversation.Judgement;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.postgres.casefile.CaseListing;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.watchlist.Watchlists;
import dev.bonafide.web.cases.VerdictChange;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A stored case that is screened, changed, and screened again, by the rules of today. */
final class CaseRevision {
  private final StoredData data;
  private final CaseHistory history;
  private final PostgresCaseFiles cases;
  private final ConversationScreener screener;
  private final InstantSource clock;

  private CaseRevision(
      StoredData data,
      CaseHistory history,
      PostgresCaseFiles cases,
      ConversationScreener screener,
      InstantSource clock) {
    this.data = data;
    this.history = history;
    this.cases = cases;
    this.screener = screener;
    this.clock = clock;
  }

  /**
   * Of a case that is there with its words.
   *
   * @param withoutModel whether no language model is asked, whatever is set
   * @throws Refusal where it is not
   */
  static CaseRevision of(
      CaseId id,
      StoredData data,
      Distribution distribution,
      Settings settings,
      InstantSource clock,
      boolean withoutModel) {
    PostgresCaseFiles cases =
        new PostgresCaseFiles(
            data.database(),
            _ -> {},
            new VerdictOutbox(data.database(), settings.webhook(), clock));
    StoredData.require(cases, id);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    ScreeningEngine engine =
        TodaysEngine.of(distribution, Watchlists.of(data.watchlists().read(), today), withoutModel);
    return new CaseRevision(
        data,
        cases.find(id).orElseThrow(),
        cases,
        new ConversationScreener(engine, clock, () -> UUID.randomUUID().toString()),
        clock);
  }

  CaseHistory history() {
    return history;
  }

  Instant now() {
    return clock.instant();
  }

  /** How the case stands. */
  Examination examined() {
    return judged(CaseState.of(history)).examination();
  }

  /**
   * Adds lines, and what screening the case with them came to.
   *
   * @param was how it stood
   * @throws Refusal where somebody else changed it meanwhile
   */
  VerdictChange add(List<Entry> lines, Examination was) {
    Judgement is = judged(CaseState.with(history, lines));
    Entry last = lines.getLast();
    CaseId id = history.id();
    CaseListing listing = new CaseListing(data.database());
    boolean added =
        data.database()
            .transactions()
            .attempt(
                id.tenant(),
                () -> {
                  if (listing.lockedLines(id).orElse(-1) != history.entries().size()) {
                    return false;
                  }
                  lines.forEach(line -> cases.append(id, line));
                  cases.append(id, is.entry(last.at(), last.by()));
                  note(AuditAct.SAW, "verdict");
                  return true;
                });
    if (!added) {
      throw new Refusal("the case changed in the meantime; run the command again");
    }
    return VerdictChange.between(was, is.examination());
  }

  private Judgement judged(CaseState state) {
    return noting(() -> screener.judge(state));
  }

  private <T> T noting(Supplier<T> work) {
    SentRequests sent = new SentRequests(one -> note(AuditAct.SENDING_TO_MODEL, one.toString()));
    try {
      return sent.during(work);
    } finally {
      for (SentRequest one : sent.take()) {
        note(AuditAct.SENT_TO_MODEL, one.toString());
      }
    }
  }

  private void note(AuditAct act, String detail) {
    cases.note(new AuditEvent(history.id(), clock.instant(), StoredData.by(), act, detail));
  }
}
