package dev.bonafide.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one piece of work may cost, in steps and not by the clock: the same case takes the same
 * number of them on every machine. Whatever loops over evidence spends from the budgets that it
 * works within, and ends where one is spent or was stopped; half a result is never given.
 *
 * <p>Budgets lie within each other, and a step counts in all of them. One belongs to one thread;
 * {@link #stop} alone may come from another.
 */
public final class Budget {
  private static final ScopedValue<Budget> CURRENT = ScopedValue.newInstance();

  private final long most;
  private final Map<Object, Object> made;
  private long spent;
  private @Nullable Budget around;
  private volatile boolean stopped;

  /**
   * One of so many steps; a step is about a word that is looked at.
   *
   * @param most steps; {@link Long#MAX_VALUE} for one that only can be stopped
   */
  public Budget(long most) {
    this(most, new ConcurrentHashMap<>());
  }

  private Budget(long most, Map<Object, Object> made) {
    this.most = most;
    this.made = made;
  }

  /** A budget without a bound that has what was made within this one, for work that comes later. */
  public Budget later() {
    return new Budget(Long.MAX_VALUE, made);
  }

  /**
   * Works within this budget.
   *
   * @throws Spent where it takes more steps
   * @throws Stopped where someone stopped it
   */
  public <T> T within(Supplier<T> work) {
    around = CURRENT.isBound() ? CURRENT.get() : null;
    return ScopedValue.where(CURRENT, this).call(work::get);
  }

  /**
   * Makes something once for all that is done within the innermost budget: the first that needs it
   * pays its steps, so that together they cost the same in whatever order they come. Elsewhere it
   * is made each time.
   *
   * @param key of its own sort, so that nothing else has an equal one
   */
  @SuppressWarnings("unchecked") // Only what was made for this key is kept for it.
  public static <T> T once(Object key, Supplier<T> making) {
    if (!CURRENT.isBound()) {
      return making.get();
    }
    Map<Object, Object> made = CURRENT.get().made;
    T known = (T) made.get(key);
    if (known == null) {
      known = making.get();
      made.put(key, known);
    }
    return known;
  }

  /** Ends the work at its next step. */
  public void stop() {
    stopped = true;
  }

  /** Counts the steps of work within a budget; elsewhere nothing is counted. */
  public static void spend(int steps) {
    if (CURRENT.isBound()) {
      for (Budget one = CURRENT.get(); one != null; one = one.around) {
        one.take(steps);
      }
    }
  }

  /**
   * Ends the work here where someone stopped it, and counts nothing: for what is done often and is
   * no step, such as comparing two names.
   *
   * @throws Stopped where someone stopped it
   */
  public static void checkpoint() {
    spend(0);
  }

  private void take(int steps) {
    spent += steps;
    if (stopped && !isInitialising()) {
      throw new Stopped();
    }
    if (spent > most && !isInitialising()) {
      throw new Spent(most);
    }
  }

  /**
   * Whether a class is being initialised by this work. One that fails then can never be used again,
   * by anyone: it is finished first, and the next step ends the work.
   */
  private static boolean isInitialising() {
    List<StackWalker.StackFrame> frames = StackWalker.getInstance().walk(Stream::toList);
    int begun = frames.size() - 1;
    while (begun > 0 && !isWithin(frames.get(begun))) {
      begun--;
    }
    return frames.subList(0, begun).stream()
        .anyMatch(frame -> frame.getMethodName().equals("<clinit>"));
  }

  private static boolean isWithin(StackWalker.StackFrame frame) {
    return frame.getMethodName().equals("within")
        && frame.getClassName().equals(Budget.class.getName());
  }

  /** Work that was ended before it had a result. */
  public abstract static sealed class Ended extends EndedWork {
    private static final long serialVersionUID = 1L;

    private Ended(String why) {
      super(why);
    }
  }

  /** It took more steps than it may. */
  public static final class Spent extends Ended {
    private static final long serialVersionUID = 1L;

    private Spent(long most) {
      super("more than " + most + " steps");
    }
  }

  /** No one waits for it any more. */
  public static final class Stopped extends Ended {
    private static final long serialVersionUID = 1L;

    private Stopped() {
      super("stopped");
    }
  }
}
