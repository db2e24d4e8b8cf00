package dev.bonafide.text;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A stage of looking at a case whose own mistake costs no more than the stage: evidence is written
 * by others, and a text that lays a mistake bare must not keep the rest of the case from being
 * judged. Ended work stays ended, and so does a process that has no memory left.
 */
public final class Contained {
  private static final ScopedValue<Consumer<String>> TOLD = ScopedValue.newInstance();

  private Contained() {}

  /**
   * What a stage gives.
   *
   * @param otherwise what stands in its place, given the class of the mistake, and has to say so
   */
  public static <T> T or(Supplier<T> stage, Function<String, T> otherwise) {
    try {
      return stage.get();
    } catch (EndedWork ended) {
      throw ended;
    } catch (RuntimeException | StackOverflowError mistake) {
      String kind = mistake.getClass().getSimpleName();
      if (TOLD.isBound()) {
        TOLD.get().accept(kind + place(mistake));
      }
      return otherwise.apply(kind);
    }
  }

  /**
   * Does some work.
   *
   * @param told each mistake of a stage in it, by its class and place: its message may hold words
   *     of a case
   */
  public static <T> T telling(Consumer<String> told, Supplier<T> work) {
    return ScopedValue.where(TOLD, told).call(work::get);
  }

  private static String place(Throwable mistake) {
    StackTraceElement[] trace = mistake.getStackTrace();
    return trace.length == 0 ? "" : " at " + trace[0];
  }
}
