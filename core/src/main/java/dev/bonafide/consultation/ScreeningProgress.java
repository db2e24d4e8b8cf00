package dev.bonafide.consultation;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How far a screening is, for the person who waits for it, and whether that person still wants what
 * language models would say. Once it is stopped no model is asked any more, one that is being asked
 * is interrupted, and the verdict of the rules stands. Safe for several threads.
 */
public final class ScreeningProgress {
  private static final ScopedValue<ScreeningProgress> CURRENT = ScopedValue.newInstance();

  private static final ModelReply STOPPED =
      new ModelReply.Silent(NoUsableAnswer.STOPPED, Usage.NONE);

  private final Consumer<Step> follower;
  private final Set<Thread> asking = new HashSet<>();
  private boolean stopped;

  /** Steps of a screening, in their order. Only the last two take long, and are told. */
  public enum Step {
    READING,
    RULES,
    MODEL,
    SECOND_READING
  }

  /**
   * Makes one that someone follows.
   *
   * @param follower told of each step as it begins, in the thread that screens
   */
  public ScreeningProgress(Consumer<Step> follower) {
    this.follower = follower;
  }

  /** Progress of the work under way; one that no one follows where no one asked for it. */
  public static ScreeningProgress current() {
    return CURRENT.isBound() ? CURRENT.get() : new ScreeningProgress(_ -> {});
  }

  /** Does some work, whose progress is told here. */
  public <T> T during(Supplier<T> work) {
    return ScopedValue.where(CURRENT, this).call(work::get);
  }

  /** Ends what language models are asked, now and later in this work. */
  public synchronized void stop() {
    stopped = true;
    asking.forEach(Thread::interrupt);
  }

  /** Tells about a step. What a follower does wrong costs no one a verdict. */
  void reached(Step step) {
    try {
      follower.accept(step);
    } catch (RuntimeException _) {
      // The step is what matters.
    }
  }

  /** Asks, unless or until it is stopped; what was answered before that is kept. */
  ModelReply asked(Supplier<ModelReply> question) {
    if (!begin()) {
      return STOPPED;
    }
    ModelReply reply;
    boolean ended;
    try {
      reply = question.get();
    } finally {
      ended = end();
    }
    return ended && reply instanceof ModelReply.Silent(var _, Usage usage)
        ? new ModelReply.Silent(NoUsableAnswer.STOPPED, usage)
        : reply;
  }

  private synchronized boolean begin() {
    return !stopped && asking.add(Thread.currentThread());
  }

  /** Whether it was stopped; what comes next in this thread is not interrupted. */
  private synchronized boolean end() {
    asking.remove(Thread.currentThread());
    if (stopped) {
      Thread.interrupted();
    }
    return stopped;
  }
}
