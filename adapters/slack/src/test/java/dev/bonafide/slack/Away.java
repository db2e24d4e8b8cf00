package dev.bonafide.slack;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Waypoint;
import dev.bonafide.testkit.casefile.MemoryKept;
import dev.bonafide.testkit.slack.Called;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.Retries;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A bot that is away now and then, in a Slack whose time the test passes. */
final class Away implements Whereabouts, AutoCloseable {
  static final String MENTION = "<@" + FakeSlack.BOT_USER + "> check";

  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final InstantSource clock = () -> now;
  final FakeSlack slack = FakeSlack.start(clock, Retries.SLACK, 0);
  private final SlackConnection connection =
      new SlackConnection(
          new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()),
          Installations.NONE,
          clock);
  final Map<String, Receipt> kept = new LinkedHashMap<>();
  private final MemoryKept remembered = new MemoryKept();
  private final List<Spot> watched = new ArrayList<>();
  boolean full;
  private Backfilling backfilling = process();

  /** A process that knows what is remembered and nothing else. */
  private Backfilling process() {
    Door door = new Door(connection, this::accept, this, clock, Waypoint.Watch.NONE);
    Notebook memory = new Notebook(remembered, remembered::tenants);
    Backfilling next = new Backfilling(connection, door, this, memory, clock);
    next.begin();
    return next;
  }

  private boolean accept(Receipt receipt) {
    if (full) {
      throw new IllegalStateException("no database");
    }
    return kept.putIfAbsent(receipt.key(), receipt) == null;
  }

  /** Dies, and is not there for a while. */
  void dies(Duration away) {
    backfilling.close();
    later(away);
  }

  /** Is there again, with a new line. */
  void starts() {
    backfilling = process();
    backfilling.renewed(false);
  }

  /** Starts where it was never before, and hears until everything is known to be heard. */
  void listens() {
    starts();
    worksFor(Duration.ofMinutes(11));
    well();
    worksFor(Duration.ofMinutes(2));
  }

  /** The line was lost, or Slack had it replaced, and there is another. */
  void reconnects(boolean announced) {
    backfilling.renewed(announced);
  }

  /** The line answers. */
  void well() {
    backfilling.well(now);
  }

  /** Time passes while it works. */
  void worksFor(Duration most) {
    Instant end = now.plus(most);
    while (now.isBefore(end)) {
      Duration wait = backfilling.turn();
      Instant next = now.plus(wait);
      now = next.isAfter(end) ? end : next;
    }
  }

  /** How long it works until nothing is left. */
  Duration finishes() {
    Instant began = now;
    do {
      now = now.plus(backfilling.turn());
    } while (progress().isPresent() && now.isBefore(began.plus(Duration.ofDays(2))));
    return Duration.between(began, now);
  }

  Optional<String> progress() {
    return backfilling.progress();
  }

  void later(Duration by) {
    now = now.plus(by);
  }

  Instant now() {
    return now;
  }

  /** Somebody says something; no event tells of it. */
  String said(String channel, String text, @Nullable String thread) {
    return slack.says(channel, "U0ADA", text, thread);
  }

  /** Somebody names the bot, and it hears that. */
  String heard(String channel, @Nullable String thread) {
    String ts = said(channel, MENTION, thread);
    Place place = new Place(FakeSlack.TEAM, channel, thread == null ? ts : thread);
    accept(new Receipt(channel + "/" + ts, place.address(), "{}", now));
    return ts;
  }

  void watches(String channel) {
    watched.add(new Spot(new Place(FakeSlack.TEAM, channel, "").address(), now));
  }

  long calls(String method) {
    return calls().filter(method::equals).count();
  }

  Stream<String> calls() {
    return slack.ledger().calls().stream().map(Called::method);
  }

  /** The channels whose history was read, in that order. */
  List<String> read() {
    return slack.ledger().calls().stream()
        .filter(call -> call.method().equals("conversations.history"))
        .map(call -> call.arguments().getOrDefault("channel", ""))
        .toList();
  }

  @Override
  public List<Spot> since(Instant from, int most) {
    Map<String, Spot> latest = new LinkedHashMap<>();
    kept.values().stream()
        .filter(one -> one.at().isAfter(from) && !Overheard.isKey(one.key()))
        .sorted(Comparator.comparing(Receipt::at).reversed())
        .forEach(
            one ->
                latest.putIfAbsent(
                    one.address().conversation(), new Spot(one.address(), one.at())));
    return latest.values().stream().limit(most).toList();
  }

  @Override
  public List<Spot> watched() {
    return watched;
  }

  @Override
  public boolean isWatched(Tenant tenant, String channel) {
    return watched.stream().anyMatch(one -> Place.of(one.address()).channel().equals(channel));
  }

  @Override
  public void close() {
    backfilling.close();
    connection.close();
    slack.close();
  }
}
