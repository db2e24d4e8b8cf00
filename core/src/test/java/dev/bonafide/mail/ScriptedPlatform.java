package dev.bonafide.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What people see in a conversation, and how each delivery to it goes. */
public final class ScriptedPlatform implements Courier {
  /** What was said a moment ago does not stand in the platform's own lists yet. */
  private static final Duration LAG = Duration.ofSeconds(2);

  private final boolean canBeAsked;
  private final InstantSource clock;
  private final Deque<Fault> script = new ArrayDeque<>();
  private final List<Shown> shown = new ArrayList<>();

  /** How one delivery goes. */
  public enum Fault {
    NONE,
    /** It arrives, and the answer is lost. */
    SWALLOWED,
    /** It never arrives, and no answer comes. */
    LOST,
    BUSY,
    REFUSED,
    /** The next look fails; the delivery goes well. */
    BLIND
  }

  /** A message that people see. */
  public static final class Shown {
    final String key;
    final Instant at;
    public String body;

    Shown(String key, String body, Instant at) {
      this.key = key;
      this.body = body;
      this.at = at;
    }
  }

  public ScriptedPlatform(boolean canBeAsked, InstantSource clock, Collection<Fault> script) {
    this.canBeAsked = canBeAsked;
    this.clock = clock;
    this.script.addAll(script);
  }

  public List<Shown> shown() {
    return shown;
  }

  /** From now on everything goes well. */
  public void calm() {
    script.clear();
  }

  @Override
  public String platform() {
    return "memory";
  }

  @Override
  public Delivery deliver(Outgoing outgoing) {
    return switch (script.isEmpty() ? Fault.NONE : script.poll()) {
      case NONE, BLIND -> new Delivery.Delivered(show(outgoing));
      case SWALLOWED -> {
        show(outgoing);
        yield new Delivery.Unsure("no answer");
      }
      case LOST -> new Delivery.Unsure("no answer");
      case BUSY -> new Delivery.Postponed(Duration.ofSeconds(2), "too many at once");
      case REFUSED -> new Delivery.Refused("channel_is_archived");
    };
  }

  private String show(Outgoing outgoing) {
    String target = outgoing.target();
    if (target != null) {
      shown.get(Integer.parseInt(target)).body = outgoing.body();
      return target;
    }
    shown.add(new Shown(outgoing.key(), outgoing.body(), clock.instant()));
    return String.valueOf(shown.size() - 1);
  }

  @Override
  public DeliveryLookup seek(Outgoing outgoing) {
    if (!canBeAsked) {
      return new DeliveryLookup.Unseeable();
    }
    if (script.peek() == Fault.BLIND) {
      script.poll();
      return new DeliveryLookup.Later(Duration.ofSeconds(1), "too many at once");
    }
    Optional<Shown> found =
        shown.stream()
            .filter(one -> one.key.equals(outgoing.key()))
            .filter(one -> !one.at.plus(LAG).isAfter(clock.instant()))
            .findFirst();
    return found
        .<DeliveryLookup>map(one -> new DeliveryLookup.Seen(String.valueOf(shown.indexOf(one))))
        .orElseGet(DeliveryLookup.Unseen::new);
  }
}
