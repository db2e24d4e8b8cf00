package dev.bonafide.casework;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.CaseLedger;
import dev.bonafide.consultation.SentRequests;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The one place where people act on stored cases: opens the case, checks rights, has it judged
 * before and after where the act bears on the verdict, adds its lines if no one else changed the
 * case meanwhile, and notes what was done.
 *
 * @param connections asked for when an act needs them
 */
public record CaseDesk(
    CaseLedger ledger,
    CaseJudge judge,
    Supplier<CaseConnections> connections,
    InstantSource clock) {
  /** Attempts; more people than that do not change one case at once. */
  private static final int TRIES = 4;

  /**
   * Does an act and stores it. If someone else changed the case meanwhile, it is done again on what
   * the case is by then.
   *
   * @throws DeskRefusal where the person may not do that, the case is not there, changes again and
   *     again, or the act's key was used for something else
   */
  public <T> CaseReply<T> perform(CaseId asked, CaseAction<T> action, Actor actor) {
    CaseId id = action.changing(asked, connections);
    SentRequests sent =
        new SentRequests(
            id.tenant(),
            one -> ledger.note(event(id, actor, AuditAct.SENDING_TO_MODEL, one.toString())));
    try {
      for (int attempt = 0; attempt < TRIES; attempt++) {
        CaseHistory seen = ledger.find(id).orElseThrow(() -> new DeskRefusal(DeskRefusal.Why.GONE));
        CaseReply<T> reply = sent.during(() -> prepare(seen, action, actor, connections));
        if (store(reply, List.of(event(id, actor, AuditAct.SAW, action.declared().shows())))) {
          return reply;
        }
      }
      throw new DeskRefusal(DeskRefusal.Why.CHANGED);
    } finally {
      sent.take()
          .forEach(one -> ledger.note(event(id, actor, AuditAct.SENT_TO_MODEL, one.toString())));
    }
  }

  /**
   * Does an act as far as it goes without storing anything, for a caller that stores it in a
   * transaction of its own and notes itself what was sent and shown.
   *
   * @param seen the case as the caller read it
   * @param around asked for when the act needs them
   * @throws DeskRefusal where the person may not do that, or the act's key was used for something
   *     else
   */
  public <T> CaseReply<T> prepare(
      CaseHistory seen, CaseAction<T> action, Actor actor, Supplier<CaseConnections> around) {
    if (!actor.right().covers(action.declared().needs())) {
      throw new DeskRefusal(DeskRefusal.Why.FORBIDDEN);
    }
    Optional<StoredAct> known = StoredAct.under(actor.key(), seen);
    return known.isPresent()
        ? repeated(known.get(), action, actor, around)
        : fresh(seen, action, actor, around);
  }

  /** Whether an act was stored under a key. */
  public static boolean isStored(String key, CaseHistory history) {
    return StoredAct.under(key, history).isPresent();
  }

  /**
   * Stores what was prepared.
   *
   * @return false, and nothing is stored, where the case is another one by now or gone
   */
  public boolean store(CaseReply<?> reply) {
    return store(reply, List.of());
  }

  private boolean store(CaseReply<?> reply, List<AuditEvent> notes) {
    if (reply.isShown()) {
      notes.forEach(ledger::note);
    }
    return reply.isStored()
        || reply.said().isEmpty()
        || ledger.append(reply.seen(), reply.lines(), notes);
  }

  private <T> CaseReply<T> fresh(
      CaseHistory seen, CaseAction<T> action, Actor actor, Supplier<CaseConnections> around) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    CaseWork work = new CaseWork(seen, at, actor.by(), judge, around);
    ActionResult<T> result = action.on(work);
    Optional<CaseReply.Judged> judged =
        result.isJudged() ? Optional.of(judged(work, result, actor)) : Optional.empty();
    return new CaseReply<>(
        result.told(), seen, result.lines(), judged, work.known(), result.isShown(), false);
  }

  private CaseReply.Judged judged(CaseWork work, ActionResult<?> result, Actor actor) {
    CaseState after = CaseState.of(work.history().with(result.lines()));
    Judgement was = was(work, after);
    Judgement is = work.known(result.lines()).orElseGet(() -> judge.judge(after));
    Judgement named = actor.key().isEmpty() ? is : is.named(actor.key());
    return new CaseReply.Judged(was, named, named.entry(work.at(), actor.by()));
  }

  /** Judges the case as it was, without sending what is private from now on. */
  private Judgement was(CaseWork work, CaseState after) {
    return work.known()
        .orElseGet(() -> judge.judge(work.state().asPrivate(after.handedIn().isPrivate())));
  }

  /** The same answer as the first time, by the rules of today. */
  private <T> CaseReply<T> repeated(
      StoredAct known, CaseAction<T> action, Actor actor, Supplier<CaseConnections> around) {
    Instant at = known.lines().getLast().at();
    CaseWork work = new CaseWork(known.before(), at, actor.by(), judge, around);
    ActionResult<T> again = action.on(work);
    if (!again.lines().equals(known.lines())) {
      throw new DeskRefusal(DeskRefusal.Why.REUSED);
    }
    CaseState after = CaseState.of(known.before().with(again.lines()));
    CaseReply.Judged judged =
        new CaseReply.Judged(was(work, after), judge.judge(after), known.examined());
    return new CaseReply<>(
        again.told(),
        known.before(),
        again.lines(),
        Optional.of(judged),
        work.known(),
        false,
        true);
  }

  private AuditEvent event(CaseId id, Actor actor, AuditAct act, String detail) {
    return new AuditEvent(id, clock.instant(), actor.by(), act, detail);
  }
}
