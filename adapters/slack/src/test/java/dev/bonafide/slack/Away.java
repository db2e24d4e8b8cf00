package dev.bonafide.slack;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Receipt;
import dev.bonafide.slack.api.Installations;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackSettings;
import dev.bonafide.slack.inbound.Backfilling;
import dev.bonafide.slack.inbound.KnownConversations;
import dev.bonafide.slack.inbound.Notebook;
import dev.bonafide.slack.inbound.SlackListener;
import dev.bonafide.slack.inbound.SlackReceiver;
import dev.bonafide.testkit.casefile.MemoryKept;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.Retries;
import dev.bonafide.testkit.slack.workspace.Called;
import dev.bonafide.testkit.slack.workspace.Channel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A bot that is away now and then, in a Slack whose time the test passes. */
public final class Away implements KnownConversations, AutoCloseable {
  public static final String MENTION = "<@" + FakeSlack.BOT_USER + "> check";

  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final InstantSource clock = () -> now;
  public final FakeSlack slack = FakeSlack.start(clock, Retries.SLACK, 0);
  private final SlackConnection connection =
      new SlackConnection(
          new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()),
          Installations.NONE,
          clock);
  public final Map<String, Receipt> kept = new LinkedHashMap<>();
  private final MemoryKept remembered = new MemoryKept();
  private final List<Spot> watched = new ArrayList<>();
  public boolean full;
  private Backfilling backfilling = process();

  /** A process that knows what is remembered and nothing else. */
  private Backfilling process() {
    Notebook memory = new Notebook(remembered, remembered::tenants);
    SlackReceiver receiver =
        new SlackReceiver(connection, this::accept, this, memory, clock, Checkpoint.Watch.NONE);
    Backfilling next = new Backfilling(connection, receiver, this, memory, clock);
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
  public void dies(Duration away) {
    backfilling.close();
    later(away);
  }

  /** Is there again, with a new line. */
  public void starts() {
    connects();
    backfilling.renewed(false);
  }

  /** Is there again, and about to open a line. */
  public void connects() {
    backfilling = process();
    backfilling.connecting();
  }

  /** Starts where it was never before, and hears until everything is known to be heard. */
  public void listens() {
    starts();
    worksFor(Duration.ofMinutes(11));
    well();
    worksFor(Duration.ofMinutes(2));
  }

  /** The line was lost, or Slack had it replaced, and there is another. */
  public void reconnects(boolean announced) {
    backfilling.renewed(announced);
  }

  /** The line answers. */
  public void well() {
    backfilling.well(now);
  }

  /** Time passes while it works. */
  public void worksFor(Duration most) {
    Instant end = now.plus(most);
    while (now.isBefore(end)) {
      Duration wait = backfilling.turn();
      Instant next = now.plus(wait);
      now = next.isAfter(end) ? end : next;
    }
  }

  /** How long it works until nothing is left. */
  public Duration finishes() {
    Instant began = now;
    do {
      now = now.plus(backfilling.turn());
    } while (progress().isPresent() && now.isBefore(began.plus(Duration.ofDays(2))));
    return Duration.between(began, now);
  }

  public Optional<String> progress() {
    return backfilling.progress();
  }

  public void later(Duration by) {
    now = now.plus(by);
  }

  Instant now() {
    return now;
  }

  /** Someone says something; no event tells about it. */
  public String said(String channel, String text, @Nullable String thread) {
    return slack.says(channel, "U0ADA", text, thread);
  }

  /** Someone names the bot, and it hears that. */
  public String heard(String channel, @Nullable String thread) {
    String ts = said(channel, MENTION, thread);
    SlackPlace place = new SlackPlace(FakeSlack.TEAM, channel, thread == null ? ts : thread);
    accept(new Receipt(channel + "/" + ts, place.address(), "{}", now));
    return ts;
  }

  void watches(String channel) {
    watched.add(new Spot(new SlackPlace(FakeSlack.TEAM, channel, "").address(), now));
  }

  public long calls(String method) {
    return calls().filter(method::equals).count();
  }

  Stream<String> calls() {
    return slack.ledger().calls().stream().map(Called::method);
  }

  /** The channels whose history was read, in that order. */
  public List<String> read() {
    return slack.ledger().calls().stream()
        .filter(call -> call.method().equals("conversations.history"))
        .map(call -> call.arguments().getOrDefault("channel", ""))
        .toList();
  }

  @Override
  public List<Spot> since(Instant from, int most) {
    Map<String, Spot> latest = new LinkedHashMap<>();
    kept.values().stream()
        .filter(one -> one.at().isAfter(from) && !one.key().startsWith(SlackListener.OVERHEARD))
        .sorted(Comparator.comparing(Receipt::at).reversed())
        .forEach(
            one ->
                latest.putIfAbsent(
                    one.address().conversation(), new Spot(one.address(), one.at())));
    return latest.values().stream().limit(most).toList();
  }

  /** There is one wherever the bot was spoken to. */
  @Override
  public boolean hasCase(Address address) {
    return kept.values().stream().anyMatch(one -> one.address().equals(address));
  }

  @Override
  public List<Spot> watched() {
    return watched;
  }

  @Override
  public boolean isWatched(Tenant tenant, String channel) {
    return watched.stream().anyMatch(one -> SlackPlace.of(one.address()).channel().equals(channel));
  }

  @Override
  public void close() {
    backfilling.close();
    connection.close();
    slack.close();
  }

  /** Channels in which the bot is, and where no one spoke to it yet. */
  public List<String> channels(int count) {
    return IntStream.range(0, count)
        .mapToObj("C%04d"::formatted)
        .peek(id -> slack.add(Channel.joined(id)))
        .toList();
  }

  public static String key(String channel, String ts) {
    return channel + "/" + ts;
  }
}
