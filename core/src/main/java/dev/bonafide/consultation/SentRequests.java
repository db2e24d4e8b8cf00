package dev.bonafide.consultation;

import dev.bonafide.casefile.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What left this machine for language models while some work was done, until someone takes it.
 * Before anything leaves it is announced, so that it can be noted even where the work never ends.
 */
public final class SentRequests {
  private static final ScopedValue<SentRequests> CURRENT = ScopedValue.newInstance();

  private final Queue<SentRequest> sent = new ConcurrentLinkedQueue<>();
  private final Tenant tenant;
  private final Consumer<SentRequest> beforehand;

  /** Announced to no one. */
  public SentRequests() {
    this(_ -> {});
  }

  /** Requests for this machine's own cases; the parameter is that of the other. */
  public SentRequests(Consumer<SentRequest> beforehand) {
    this(Tenant.LOCAL, beforehand);
  }

  /**
   * @param tenant for whom they are sent
   * @param beforehand told of each before it leaves, by several threads at once; where it throws,
   *     nothing leaves
   */
  public SentRequests(Tenant tenant, Consumer<SentRequest> beforehand) {
    this.tenant = tenant;
    this.beforehand = beforehand;
  }

  /** For whom they are sent. */
  public Tenant tenant() {
    return tenant;
  }

  /** Those of the work under way; of nothing yet where no one asked for them. */
  public static SentRequests current() {
    return CURRENT.isBound() ? CURRENT.get() : new SentRequests();
  }

  /** Does some work, whose requests are found here. */
  public <T> T during(Supplier<T> work) {
    return ScopedValue.where(CURRENT, this).call(work::get);
  }

  /** Tells about one before it leaves; where this throws, it must not. */
  public void announce(SentRequest one) {
    beforehand.accept(one);
  }

  /** Notes one that has left. */
  public void add(SentRequest one) {
    sent.add(one);
  }

  /** Those that no one has taken yet, in the order in which they were answered. */
  public List<SentRequest> take() {
    List<SentRequest> taken = new ArrayList<>();
    for (SentRequest one = sent.poll(); one != null; one = sent.poll()) {
      taken.add(one);
    }
    return taken;
  }
}
