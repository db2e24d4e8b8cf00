package dev.bonafide.bot.watchlist;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.documents.watchlist.WatchlistFile;
import dev.bonafide.postgres.watchlist.StoredWatchlist;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.text.Fingerprint;
import dev.bonafide.watchlist.ListTerms;
import dev.bonafide.watchlist.Watchlist;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The lists that are downloaded from addresses, each once a day. */
public final class Feeds {
  private static final Logger LOG = LoggerFactory.getLogger(Feeds.class);
  private static final String TOPIC = "watchlist feed";

  private final List<FeedAddress> addresses;
  private final StoredWatchlists stored;
  private final TenantStore states;
  private final InstantSource clock;
  private final Download download;

  public Feeds(
      List<FeedAddress> addresses,
      StoredWatchlists stored,
      TenantStore states,
      InstantSource clock) {
    this(addresses, stored, states, clock, new Download());
  }

  Feeds(
      List<FeedAddress> addresses,
      StoredWatchlists stored,
      TenantStore states,
      InstantSource clock,
      Download download) {
    this.addresses = List.copyOf(addresses);
    this.stored = stored;
    this.states = states;
    this.clock = clock;
    this.download = download;
  }

  /** Downloads those that are due; one that fails keeps no one else's from coming. */
  public void run() {
    for (FeedAddress address : addresses) {
      FeedState before = state(address);
      Instant now = clock.instant();
      if (before.isDue(now)) {
        FeedState after = tried(address, before, now);
        if (!after.problem().isEmpty()) {
          LOG.warn("watchlist {}: {}; the stored list stays", address.shown(), after.problem());
        }
        states.put(Tenant.INSTALLATION, TOPIC, key(address), after.written());
      }
    }
  }

  /** What is wrong with the downloads, a line each; the stored lists stay meanwhile. */
  public List<String> problems() {
    return addresses.stream()
        .filter(address -> !state(address).problem().isEmpty())
        .map(address -> address.shown() + ": " + state(address).problem())
        .toList();
  }

  private FeedState tried(FeedAddress address, FeedState before, Instant now) {
    Path folder = folder();
    Path file = folder.resolve(address.fileName());
    try {
      Download.@Nullable Version version = download.get(address, known(before), file);
      return version == null
          ? FeedState.of(now, before.list(), before.version())
          : imported(address, file, version, before, now);
    } catch (Download.Failed failed) {
      return before.failed(now, String.valueOf(failed.getMessage()));
    } catch (UnreadableExhibit broken) {
      return before.failed(now, broken.reason());
    } catch (IOException full) {
      return before.failed(now, "the download could not be written to a temporary file");
    } finally {
      delete(file);
      delete(folder);
    }
  }

  /** Nothing where someone removed the list: it is to come again. */
  private Download.Version known(FeedState before) {
    return stored.all().stream().map(StoredWatchlist::name).anyMatch(before.list()::equals)
        ? before.version()
        : Download.Version.NONE;
  }

  private FeedState imported(
      FeedAddress address, Path file, Download.Version version, FeedState before, Instant now)
      throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(modified(version).orElse(now)));
    Watchlist list = WatchlistFile.read(address.shown(), file, ListTerms.NONE).watchlist().ending();
    Importing.Result result =
        new Importing(stored).take(list, address.shown(), false, now, _ -> {});
    return result instanceof Importing.Result.Kept(String why)
        ? before.failed(now, why)
        : FeedState.of(now, list.name(), version);
  }

  private static Optional<Instant> modified(Download.Version version) {
    try {
      return version.modified().isEmpty()
          ? Optional.empty()
          : Optional.of(
              ZonedDateTime.parse(version.modified(), DateTimeFormatter.RFC_1123_DATE_TIME)
                  .toInstant());
    } catch (DateTimeException senseless) {
      return Optional.empty();
    }
  }

  private FeedState state(FeedAddress address) {
    return states
        .get(Tenant.INSTALLATION, TOPIC, key(address))
        .map(FeedState::read)
        .orElse(FeedState.NEVER);
  }

  /** The address itself may hold a key. */
  private static String key(FeedAddress address) {
    return Fingerprint.of(address.url().toString());
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("bonafide-watchlist");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException left) {
      // A temporary file: the system removes it with the others.
    }
  }
}
