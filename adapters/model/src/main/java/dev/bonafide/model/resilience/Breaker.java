package dev.bonafide.model.resilience;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

/**
 * Stops asking a model that failed several times in a row: everybody else gets their verdict at
 * once instead of waiting for it, too. After a rest one may try; if that goes well all may.
 *
 * <p>What a model declines, garbles or does not accept is no failure of this kind: it may lie in
 * the case, and a case must not be able to switch the model off for others.
 */
public final class Breaker implements Model {
  private static final Set<NoUsableAnswer> FAILURES =
      Set.of(NoUsableAnswer.LATE, NoUsableAnswer.LIMITED, NoUsableAnswer.DOWN);

  private final Model model;
  private final Rest rest;
  private final InstantSource clock;
  private int failures;
  private Instant until = Instant.MIN;
  private boolean trying;

  /**
   * When to stop.
   *
   * @param failures in a row after which it is left alone
   * @param length how long
   */
  public record Rest(int failures, Duration length) {}

  public Breaker(Model model, Rest rest, InstantSource clock) {
    this.model = model;
    this.rest = rest;
    this.clock = clock;
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public ModelReply ask(ModelRequest request, Duration within) {
    Entry entry = enter();
    if (entry == Entry.NONE) {
      return new ModelReply.Silent(NoUsableAnswer.RESTING, Usage.NONE);
    }
    boolean failed = true;
    try {
      ModelReply reply = model.ask(request, within);
      failed =
          reply instanceof ModelReply.Silent(NoUsableAnswer why, var _) && FAILURES.contains(why);
      return reply;
    } finally {
      leave(entry, failed);
    }
  }

  private enum Entry {
    NONE,
    USUAL,
    TRIAL
  }

  private synchronized Entry enter() {
    if (failures < rest.failures()) {
      return Entry.USUAL;
    }
    if (trying || clock.instant().isBefore(until)) {
      return Entry.NONE;
    }
    trying = true;
    return Entry.TRIAL;
  }

  /** Failures of those who were asked before it stopped do not prolong the rest. */
  private synchronized void leave(Entry entry, boolean failed) {
    if (!failed) {
      failures = 0;
    } else if (entry == Entry.TRIAL || failures < rest.failures()) {
      failures = Math.min(failures + 1, rest.failures());
      until = clock.instant().plus(rest.length());
    }
    trying = trying && entry != Entry.TRIAL;
  }
}
