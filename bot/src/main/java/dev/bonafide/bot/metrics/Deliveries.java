package dev.bonafide.bot.metrics;

import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts attempts to say something, by platform and how they ended, since this process began. */
public final class Deliveries {
  private static final String NAME = "bonafide_deliveries_total";

  private final SortedMap<String, Map<String, Long>> counts = new TreeMap<>();

  /** The same courier, whose attempts are counted. */
  public Courier counting(Courier courier) {
    synchronized (this) {
      counts.put(
          courier.platform(),
          Stream.of("delivered", "postponed", "unknown", "refused")
              .collect(Collectors.toMap(state -> state, _ -> 0L, Long::sum, TreeMap::new)));
    }
    return new Counted(courier);
  }

  private synchronized void count(String platform, Delivery delivery) {
    String state =
        switch (delivery) {
          case Delivery.Delivered _ -> "delivered";
          case Delivery.Postponed _ -> "postponed";
          case Delivery.Unsure _ -> "unknown";
          case Delivery.Refused _ -> "refused";
        };
    counts.getOrDefault(platform, new TreeMap<>()).merge(state, 1L, Long::sum);
  }

  synchronized void write(PrometheusText text) {
    text.head(NAME, "counter", "Attempts to send an answer, by result");
    counts.forEach(
        (platform, states) ->
            states.forEach(
                (state, count) ->
                    text.sample(
                        NAME, "platform=\"%s\",state=\"%s\"".formatted(platform, state), count)));
  }

  private final class Counted implements Courier {
    private final Courier courier;

    Counted(Courier courier) {
      this.courier = courier;
    }

    @Override
    public String platform() {
      return courier.platform();
    }

    @Override
    public Delivery deliver(Outgoing outgoing) {
      Delivery delivery = courier.deliver(outgoing);
      count(platform(), delivery);
      return delivery;
    }

    @Override
    public DeliveryLookup seek(Outgoing outgoing) {
      return courier.seek(outgoing);
    }
  }
}
