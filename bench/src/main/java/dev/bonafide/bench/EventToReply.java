package dev.bonafide.bench;

import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Delivered;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Said;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long somebody waits: from the moment an idle platform sends an event until it has the
 * acknowledgement, the placeholder, and the verdict, at steady rates; the real bot in a process of
 * its own, with an embedded database that waits for the disk, and the platform in this one, on the
 * same machine. Times are the platform's own. Warmed up by as many events again, which do not
 * count.
 */
final class EventToReply {
  /** Events a second; the first is what acknowledgements are promised for. */
  private static final int[] RATES = {50, 100};

  private static final int SECONDS = 30;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private EventToReply() {}

  /**
   * Measures.
   *
   * @param args the bot's jar, a folder for its data, and a file for the figures
   */
  public static void main(String[] args) throws Exception {
    try (FakeSlack slack = FakeSlack.start();
        Bot bot = Bot.start(Path.of(args[0]), Path.of(args[1]), slack, "-Xmx512m")) {
      settle(slack, send(slack, RATES[RATES.length - 1]));
      try (PrintStream out =
          new PrintStream(Files.newOutputStream(Path.of(args[2])), true, StandardCharsets.UTF_8)) {
        for (int rate : RATES) {
          List<Event> measured = send(slack, rate);
          settle(slack, measured);
          write(out, slack, measured, rate, bot);
        }
      }
    }
  }

  private static List<Event> send(FakeSlack slack, int rate) {
    List<Event> sent = new ArrayList<>();
    CompletableFuture<Void> done = new CompletableFuture<>();
    try (ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor()) {
      var ticking =
          timer.scheduleAtFixedRate(
              () -> {
                if (sent.size() == rate * SECONDS) {
                  done.complete(null);
                } else {
                  sent.add(ask(slack, sent.size()));
                }
              },
              0,
              1_000_000 / rate,
              TimeUnit.MICROSECONDS);
      done.join();
      ticking.cancel(false);
    }
    return sent;
  }

  private static Event ask(FakeSlack slack, int number) {
    String text =
        """
        <@%s> check
        > I will pay for the computer, keep it at your home and install AnyDesk. Number %d."""
            .formatted(FakeSlack.BOT_USER, number);
    return slack.mention(FakeSlack.CHANNEL, FakeSlack.ADA.id(), text, null);
  }

  private static void settle(FakeSlack slack, List<Event> sent) {
    slack
        .ledger()
        .await(
            ledger ->
                waits(ledger.said(), sent, false).length == sent.size()
                    && acknowledgements(ledger.deliveries(), sent).length >= sent.size(),
            LONGEST);
  }

  /** Milliseconds from each event's sending to the first message about it, or the first change. */
  private static double[] waits(List<Said> said, List<Event> sent, boolean placeholder) {
    Map<String, Instant> heard = new HashMap<>();
    for (Said one : said) {
      if (one.isNew() == placeholder && one.thread() != null) {
        heard.putIfAbsent(one.thread(), one.at());
      }
    }
    return sent.stream()
        .flatMap(event -> Stream.ofNullable(heard.get(event.ts())).map(to -> wait(event, to)))
        .mapToDouble(Duration::toNanos)
        .map(nanoseconds -> nanoseconds / 1e6)
        .sorted()
        .toArray();
  }

  private static Duration wait(Event event, Instant heard) {
    return Duration.between(at(event), heard);
  }

  /** A message's time stamp is when it was said, to the microsecond. */
  private static Instant at(Event event) {
    String[] parts = event.ts().split("\\.", 2);
    return Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]) * 1_000);
  }

  /** Milliseconds from each delivery to its acknowledgement, which follows the commit. */
  private static double[] acknowledgements(List<Delivered> deliveries, List<Event> sent) {
    Set<String> measured = sent.stream().map(Event::id).collect(Collectors.toSet());
    return deliveries.stream()
        .filter(one -> measured.contains(one.event()))
        .flatMap(
            one ->
                Stream.ofNullable(one.acknowledged())
                    .map(acknowledged -> Duration.between(one.at(), acknowledged)))
        .mapToDouble(Duration::toNanos)
        .map(nanoseconds -> nanoseconds / 1e6)
        .sorted()
        .toArray();
  }

  private static void write(PrintStream out, FakeSlack slack, List<Event> sent, int rate, Bot bot) {
    out.printf(
        Locale.ROOT,
        "%d events at %d a second on %d cores; the bot's processor time up to here: %s%n",
        sent.size(),
        rate,
        Runtime.getRuntime().availableProcessors(),
        bot.processorTime());
    line(out, "acknowledged", acknowledgements(slack.ledger().deliveries(), sent));
    line(out, "placeholder", waits(slack.ledger().said(), sent, true));
    line(out, "verdict", waits(slack.ledger().said(), sent, false));
  }

  private static void line(PrintStream out, String what, double[] sorted) {
    out.printf(Locale.ROOT, "%-12s %6d answered", what, sorted.length);
    IntStream.of(50, 90, 99)
        .forEach(
            percent ->
                out.printf(
                    Locale.ROOT, "  p%d %.1f ms", percent, sorted[sorted.length * percent / 100]));
    out.printf(Locale.ROOT, "  longest %.1f ms%n", sorted[sorted.length - 1]);
  }
}
