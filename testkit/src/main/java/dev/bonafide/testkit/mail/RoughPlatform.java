package dev.bonafide.testkit.mail;

import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A platform in memory that loses requests, swallows answers, asks for patience, and shows what it
 * took only two seconds later.
 */
final class RoughPlatform implements Courier {
  private static final Duration LAG = Duration.ofSeconds(2);

  private final Random random;
  private final InstantSource clock;
  private final boolean canBeAsked;
  private final List<Message> messages = new ArrayList<>();
  private boolean rough = true;

  RoughPlatform(Random random, InstantSource clock, boolean canBeAsked) {
    this.random = random;
    this.clock = clock;
    this.canBeAsked = canBeAsked;
  }

  /** From now on everything goes well. */
  void calmDown() {
    rough = false;
  }

  /** How often something stands there. */
  long times(String body) {
    return messages.stream().filter(message -> message.body.equals(body)).count();
  }

  /** How many messages were made under a reply's key. */
  long made(String key) {
    return messages.stream().filter(message -> message.key.equals(key)).count();
  }

  @Override
  public String platform() {
    return "slack";
  }

  @Override
  public Delivery deliver(Outgoing outgoing) {
    int fate = rough ? random.nextInt(8) : 7;
    return switch (fate) {
      case 0 -> new Delivery.Postponed(Duration.ofSeconds(1), "rate limited");
      case 1 -> new Delivery.Unsure("the request was lost");
      case 2 -> {
        take(outgoing);
        yield new Delivery.Unsure("the answer was lost");
      }
      default -> new Delivery.Delivered(take(outgoing));
    };
  }

  @Override
  public DeliveryLookup seek(Outgoing outgoing) {
    if (!canBeAsked) {
      return new DeliveryLookup.Unseeable();
    }
    if (rough && random.nextInt(4) == 0) {
      return new DeliveryLookup.Later(Duration.ofSeconds(1), "rate limited");
    }
    Optional<Message> seen =
        messages.stream()
            .filter(message -> message.key.equals(outgoing.key()))
            .filter(message -> !message.at.plus(LAG).isAfter(clock.instant()))
            .findFirst();
    return seen.<DeliveryLookup>map(message -> new DeliveryLookup.Seen(message.name))
        .orElseGet(DeliveryLookup.Unseen::new);
  }

  private String take(Outgoing outgoing) {
    String target = outgoing.target();
    if (target == null) {
      Message said =
          new Message("m" + messages.size(), outgoing.key(), outgoing.body(), clock.instant());
      messages.add(said);
      return said.name;
    }
    messages.replaceAll(
        message -> message.name.equals(target) ? message.saying(outgoing) : message);
    return target;
  }

  private record Message(String name, String key, String body, Instant at) {
    Message saying(Outgoing outgoing) {
      return new Message(name, key, outgoing.body(), at);
    }
  }
}
