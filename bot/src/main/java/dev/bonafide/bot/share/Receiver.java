package dev.bonafide.bot.share;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.documents.watchlist.SharedBundle;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.linkage.CommonValues;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sharing.Friend;
import dev.bonafide.postgres.sharing.Friends;
import dev.bonafide.postgres.watchlist.StoredWatchlist;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.sharing.BundleSignature;
import dev.bonafide.sharing.Distrusted;
import dev.bonafide.sharing.SharedIndicator;
import dev.bonafide.sharing.TakenIndicators;
import dev.bonafide.watchlist.Indicator;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlist;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Takes in what a friend shares, as a watchlist of a community: a lead, and never a finding by
 * itself. The bundle takes the place of the one before, so what it lacks or takes back is gone.
 */
final class Receiver {
  /** Of all lists together, since a server holds all of them in memory. */
  private static final int MOST = 300_000;

  private final Friends friends;
  private final StoredWatchlists lists;
  private final CommonValues common;

  Receiver(Database database, CommonValues common) {
    this.friends = new Friends(database, Tenant.INSTALLATION);
    this.lists = new StoredWatchlists(database, Tenant.INSTALLATION);
    this.common = common;
  }

  /**
   * What came of a bundle.
   *
   * @param from the friend
   * @param added that were not there before
   * @param removed that were there and are not any more
   * @param leftOut entries that are of no kind that is taken
   */
  record Received(String from, Instant at, int indicators, int added, int removed, int leftOut) {}

  /**
   * Takes it in.
   *
   * @throws Distrusted if it is not signed by a friend, was changed, ended, is older than what is
   *     there, or cannot be read
   */
  Received take(byte[] content, String signature, String by, Instant now) {
    BundleSignature read = BundleSignature.read(signature);
    Friend signer =
        read.by(friends.all(), Friend::key)
            .orElseThrow(
                () ->
                    new Distrusted(
                        "it was not signed with a key you trust; add the key with bonafide share"
                            + " trust"));
    BundleSignature.Signed signed = read.check(signer.key(), content, now);
    SharedBundle bundle = SharedBundle.read(content);
    AtomicReference<Received> received = new AtomicReference<>();
    boolean isThere =
        friends.take(
            signer.name(),
            signed.at(),
            (friend, before) -> {
              requireNewer(friend, signed, signer);
              TakenIndicators taken = taken(friend, signed, bundle, before);
              requireRoom(friend, taken);
              received.set(received(friend, signed, before, taken, bundle));
              return list(friend, signed, taken);
            },
            by,
            now);
    if (!isThere) {
      throw new Distrusted(signer.name() + " is no longer trusted");
    }
    return received.get();
  }

  private static void requireNewer(Friend friend, BundleSignature.Signed signed, Friend signer) {
    if (!friend.key().equals(signer.key())) {
      throw new Distrusted("a different key is now trusted under this name");
    }
    Instant last = friend.signedAt();
    if (last != null && signed.at().isBefore(last)) {
      throw new Distrusted(
          "it is dated %s, and older than the one of %s that you imported from %s"
              .formatted(signed.at(), last, friend.name()));
    }
  }

  private TakenIndicators taken(
      Friend friend,
      BundleSignature.Signed signed,
      SharedBundle bundle,
      Optional<Watchlist> before) {
    return TakenIndicators.of(
        bundle.indicators(),
        friend.name(),
        day(signed.at()),
        end(signed),
        before.map(Watchlist::indicators).orElse(List.of()),
        common);
  }

  private void requireRoom(Friend friend, TakenIndicators taken) {
    long others =
        lists.all().stream()
            .filter(one -> !one.name().equals(friend.list()))
            .mapToLong(StoredWatchlist::indicators)
            .sum();
    if (others + taken.indicators().size() > MOST) {
      throw new Distrusted("with it, there would be more than " + MOST + " watched identifiers");
    }
  }

  private static Watchlist list(
      Friend friend, BundleSignature.Signed signed, TakenIndicators taken) {
    return new Watchlist(
        friend.list(),
        "signed bundle of " + friend.name(),
        Trust.COMMUNITY,
        day(signed.at()),
        end(signed),
        taken.indicators());
  }

  private static Received received(
      Friend friend,
      BundleSignature.Signed signed,
      Optional<Watchlist> before,
      TakenIndicators taken,
      SharedBundle bundle) {
    Set<Identifier> old = identifiers(before.map(Watchlist::indicators).orElse(List.of()));
    Set<Identifier> now = identifiers(taken.indicators());
    Set<Identifier> added = new HashSet<>(now);
    added.removeAll(old);
    Set<Identifier> removed = new HashSet<>(old);
    removed.removeAll(now);
    return new Received(
        friend.name(),
        signed.at(),
        now.size(),
        added.size(),
        removed.size(),
        taken.leftOut() + bundle.unmatched());
  }

  private static Set<Identifier> identifiers(List<Indicator> indicators) {
    return indicators.stream().map(Indicator::identifier).collect(Collectors.toSet());
  }

  /** However long the friend wishes, a list of a community ends. */
  private static LocalDate end(BundleSignature.Signed signed) {
    LocalDate latest = day(signed.at()).plusDays(SharedIndicator.DAYS);
    LocalDate wished = day(signed.until());
    return wished.isBefore(latest) ? wished : latest;
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
