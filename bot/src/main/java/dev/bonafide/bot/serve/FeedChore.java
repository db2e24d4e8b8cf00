package dev.bonafide.bot.serve;

import dev.bonafide.bot.watchlist.Feeds;
import dev.bonafide.extension.Chore;
import java.time.Duration;

/** Has the watchlists downloaded that are due, every hour. */
final class FeedChore {
  private static final Duration PAUSE = Duration.ofHours(1);

  private FeedChore() {}

  static Chore of(Feeds feeds) {
    return new Chore("watchlists", PAUSE, feeds::run);
  }
}
