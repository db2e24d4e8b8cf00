package dev.bonafide.bot.watchlist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How the last download of a list went.
 *
 * @param tried when
 * @param list the name of the list that resulted; empty if none ever did
 * @param version that is stored
 * @param problem why it failed; empty if it did not
 */
record FeedState(Instant tried, String list, Download.Version version, String problem) {
  static final FeedState NEVER = new FeedState(Instant.EPOCH, "", Download.Version.NONE, "");

  /** Lists change once a day at most; what failed is tried again within the hour. */
  private static final Duration PAUSE = Duration.ofHours(24);

  private static final int FIELDS = 5;

  boolean isDue(Instant now) {
    return !problem.isEmpty() || !now.isBefore(tried.plus(PAUSE));
  }

  /** It came. */
  static FeedState of(Instant at, String list, Download.Version version) {
    return new FeedState(at, list, version, "");
  }

  /** It did not come. */
  FeedState failed(Instant at, String why) {
    return new FeedState(at, list, version, why);
  }

  String written() {
    return String.join("\n", tried.toString(), version.etag(), version.modified(), problem, list);
  }

  static FeedState read(String written) {
    List<String> fields = List.of(written.split("\n", FIELDS));
    return new FeedState(
        Instant.parse(fields.get(0)),
        fields.get(4),
        new Download.Version(fields.get(1), fields.get(2)),
        fields.get(3));
  }
}
