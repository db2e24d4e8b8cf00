package dev.bonafide.bot.metrics;

import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;

/** Counts attempts to say something, by platform and how they ended, since this process began. */
public record Deliveries(MeterRegistry registry) {

  /** The same courier, whose attempts are counted. */
  public Courier counting(Courier courier) {
    for (String state : List.of("delivered", "postponed", "unknown", "refused")) {
      counter(courier.platform(), state);
    }
    return new Counted(courier);
  }

  private Counter counter(String platform, String state) {
    return Counter.builder("bonafide.deliveries")
        .description("Attempts to send an answer, by result.")
        .tags("platform", platform, "state", state)
        .register(registry);
  }

  private static String state(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Delivered _ -> "delivered";
      case Delivery.Postponed _ -> "postponed";
      case Delivery.Unsure _ -> "unknown";
      case Delivery.Refused _ -> "refused";
    };
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
      counter(platform(), state(delivery)).increment();
      return delivery;
    }

    @Override
    public DeliveryLookup seek(Outgoing outgoing) {
      return courier.seek(outgoing);
    }
  }
}
