package dev.bonafide.lab.bench;

import dev.bonafide.testkit.slack.workspace.Delivered;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Said;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long the platform waited for something, by its own clock.
 *
 * @param what was waited for
 * @param sorted milliseconds, one a question that was answered
 */
public record Waits(String what, List<Double> sorted) {

  /** From each question to the first message about it. */
  public static Waits placeholders(List<Said> said, List<Event> sent) {
    return new Waits("placeholder", untilSaid(said, sent, true));
  }

  /** From each question to the first change of what was said about it. */
  public static Waits verdicts(List<Said> said, List<Event> sent) {
    return new Waits("verdict", untilSaid(said, sent, false));
  }

  /** From each delivery to its acknowledgement, which follows the commit. */
  public static Waits acknowledgements(List<Delivered> deliveries, List<Event> sent) {
    Set<String> measured = sent.stream().map(Event::id).collect(Collectors.toSet());
    return new Waits(
        "acknowledged",
        sorted(
            deliveries.stream()
                .filter(one -> measured.contains(one.event()))
                .flatMap(
                    one ->
                        Stream.ofNullable(one.acknowledged())
                            .map(acknowledged -> Duration.between(one.at(), acknowledged)))));
  }

  private static List<Double> untilSaid(List<Said> said, List<Event> sent, boolean placeholder) {
    Map<String, Instant> heard = new HashMap<>();
    for (Said one : said) {
      if (one.isNew() == placeholder && one.thread() != null) {
        heard.putIfAbsent(one.thread(), one.at());
      }
    }
    return sorted(
        sent.stream()
            .flatMap(
                event ->
                    Stream.ofNullable(heard.get(event.ts()))
                        .map(to -> Duration.between(at(event), to))));
  }

  private static List<Double> sorted(Stream<Duration> waits) {
    return waits
        .mapToDouble(Duration::toNanos)
        .map(nanoseconds -> nanoseconds / 1e6)
        .sorted()
        .boxed()
        .toList();
  }

  /** A message's time stamp is when it was said, to the microsecond. */
  public static Instant at(Event event) {
    String[] parts = event.ts().split("\\.", 2);
    return Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]) * 1_000);
  }

  public int count() {
    return sorted.size();
  }

  /** Writes them as one line. */
  public void write(PrintStream out) {
    out.printf(Locale.ROOT, "%-12s %6d answered", what, sorted.size());
    if (!sorted.isEmpty()) {
      IntStream.of(50, 90, 99)
          .forEach(
              percent ->
                  out.printf(
                      Locale.ROOT,
                      "  p%d %.1f ms",
                      percent,
                      sorted.get(sorted.size() * percent / 100)));
      out.printf(Locale.ROOT, "  longest %.1f ms", sorted.getLast());
    }
    out.println();
  }
}
