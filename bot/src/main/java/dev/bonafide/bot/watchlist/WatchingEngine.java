package dev.bonafide.bot.watchlist;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.postgres.watchlist.StoredWatchlist;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.rule.MeantFlags;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.watchlist.Watchlists;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Screens with the stored watchlists as they stand. Before a screening it looks, every few seconds
 * at most, whether a list has changed, or a day has passed after which one has expired. While the
 * database cannot be asked, the lists stay in use that were.
 */
public final class WatchingEngine implements ScreeningEngine {
  private static final Logger LOG = LoggerFactory.getLogger(WatchingEngine.class);

  /** How long after a change a screening may still begin with the lists from before. */
  static final Duration PAUSE = Duration.ofSeconds(5);

  private final CatalogueEngine rules;
  private final StoredWatchlists stored;
  private final ReferenceLists shared;
  private final InstantSource clock;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile InUse inUse;

  /** So that an outage is told once; belongs to who looks. */
  private boolean failing;

  /** What is in use, and what it was made of when. */
  private record InUse(
      CatalogueEngine engine, List<StoredWatchlist> lists, LocalDate day, Instant looked) {
    InUse lookedAt(Instant at) {
      return new InUse(engine, lists, day, at);
    }
  }

  /**
   * Screens with these rules.
   *
   * @param shared where the domains stand that many share
   */
  public WatchingEngine(
      CatalogueEngine rules, StoredWatchlists stored, ReferenceLists shared, InstantSource clock) {
    this.rules = rules;
    this.stored = stored;
    this.shared = shared;
    this.clock = clock;
    this.inUse = new InUse(rules, List.of(), LocalDate.MIN, Instant.MIN);
  }

  @Override
  public Examination screen(Submission handedIn, List<Ruling> rulings) {
    return now().screen(handedIn, rulings);
  }

  @Override
  public EngineVersion version() {
    return now().version();
  }

  @Override
  public MeantFlags meant(String note, SubjectKind kind) {
    return rules.meant(note, kind);
  }

  @Override
  public boolean asksModel() {
    return rules.asksModel();
  }

  /** A caller who comes while another looks goes on with the lists that are in use. */
  @Override
  public CatalogueEngine now() {
    Instant at = clock.instant();
    if (isDue(at) && looking.tryLock()) {
      try {
        if (isDue(at)) {
          look(at);
        }
      } finally {
        looking.unlock();
      }
    }
    return inUse.engine();
  }

  private boolean isDue(Instant at) {
    return inUse.looked().equals(Instant.MIN) || !at.isBefore(inUse.looked().plus(PAUSE));
  }

  private void look(Instant at) {
    try {
      List<StoredWatchlist> lists = stored.all();
      LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
      if (lists.equals(inUse.lists()) && day.equals(inUse.day())) {
        inUse = inUse.lookedAt(at);
      } else {
        inUse = new InUse(engine(day), lists, day, at);
      }
      failing = false;
    } catch (RuntimeException unreachable) {
      // Whatever is wrong with the lists, cases are screened: with those from before.
      inUse = inUse.lookedAt(at);
      if (!failing) {
        LOG.warn("the watchlists could not be read; those in use stay", unreachable);
      }
      failing = true;
    }
  }

  private CatalogueEngine engine(LocalDate day) {
    Watchlists watchlists = Watchlists.of(stored.read(), day);
    if (!watchlists.version().isEmpty()) {
      LOG.info("watchlists in use: {}", watchlists.version());
    }
    return rules.watching(watchlists, shared);
  }
}
