package dev.bonafide.slack.inbound;

import dev.bonafide.chat.api.RecurringTask;
import dev.bonafide.slack.api.Identity;
import dev.bonafide.slack.api.SlackConnection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads back in the background whatever may not have been heard, until all of it is read; and
 * remembers until when everything was.
 */
public final class Backfilling implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Backfilling.class);
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final Duration NOTED = Duration.ofMinutes(1);
  private static final Duration TOLD = Duration.ofMinutes(10);

  private final Hearing hearing = new Hearing();
  private final LastHeard heard;
  private final Reopening reopening;
  private final SlackBackfill backfill;
  private final BackfillProgress progress;
  private final InstantSource clock;
  private final RecurringTask keeper = new RecurringTask("slack-backfill", this::turn);
  private Instant noted = Instant.EPOCH;
  private Instant told = Instant.EPOCH;

  public Backfilling(
      SlackConnection connection,
      SlackReceiver receiver,
      KnownConversations knownConversations,
      Notebook memory,
      InstantSource clock) {
    Gaps gaps = new Gaps(memory);
    Identity identity = new Identity(connection);
    this.heard = new LastHeard(memory, knownConversations, clock);
    this.reopening = new Reopening(connection, identity, heard, gaps, knownConversations);
    this.progress = new BackfillProgress(gaps);
    this.backfill =
        new SlackBackfill(
            connection,
            identity,
            gaps,
            new ActiveThreads(heard),
            new Retelling(receiver, knownConversations),
            knownConversations,
            new BackfillRates(clock),
            progress,
            clock);
    this.clock = clock;
  }

  /** Looks what is known from before; to be called before anything is heard. */
  void start() {
    begin();
    keeper.start();
  }

  public void begin() {
    heard.begin();
  }

  /**
   * The first line is about to be opened. What comes through it is owed even if the process dies
   * before it looks what is owed; if Slack does not say in which workspace that is, the line does
   * not wait for it.
   */
  public void connecting() {
    try {
      if (reopening.begin(clock.instant())) {
        hearing.begins();
      }
    } catch (RuntimeException notKept) {
      LOG.warn(
          "Slack: the start of the connection could not be stored ({})",
          notKept.getClass().getSimpleName());
    }
  }

  /**
   * A new line is open.
   *
   * @param announced whether Slack itself had the old one replaced
   */
  public void renewed(boolean announced) {
    hearing.renewed(clock.instant(), announced);
    keeper.wake();
  }

  /** When something is sent that, once it is answered, shows that everything came in. */
  Instant now() {
    return clock.instant();
  }

  /** Everything that Slack delivered until then came in. */
  public void well(Instant at) {
    hearing.well(at);
  }

  /** How far it is, for people; empty where nothing is left to be read. */
  public Optional<String> progress() {
    return progress.said();
  }

  /**
   * One look at everything.
   *
   * @return how long until the next
   */
  public Duration turn() {
    try {
      settle();
      note();
      tell();
      Duration left = backfill.step();
      return left.compareTo(LONGEST) > 0 ? LONGEST : left;
    } catch (RuntimeException notKept) {
      LOG.warn("Slack: a gap could not be read ({})", notKept.getClass().getSimpleName());
      return SOON;
    }
  }

  private void settle() {
    hearing.owed(clock.instant()).filter(reopening::open).ifPresent(hearing::settled);
  }

  private void note() {
    Instant now = clock.instant();
    if (!noted.plus(NOTED).isAfter(now)) {
      hearing.known().ifPresent(known -> reopening.note(known, NOTED.multipliedBy(2)));
      noted = now;
    }
  }

  private void tell() {
    Instant now = clock.instant();
    if (!told.plus(TOLD).isAfter(now)) {
      progress.said().ifPresent(said -> LOG.info("Slack: {}", said));
      told = now;
    }
  }

  @Override
  public void close() {
    keeper.close();
  }
}
