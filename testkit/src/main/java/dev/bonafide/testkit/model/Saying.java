package dev.bonafide.testkit.model;

/**
 * What a model does with the next request.
 *
 * @param text what it writes; empty where it writes nothing
 * @param seconds how long it wants to be left alone; 0 where it does not say
 */
public record Saying(Kind kind, String text, int seconds) {

  /** What may happen to a request. */
  public enum Kind {
    /** It is answered. */
    SAID,
    /** It is answered once {@link FakeModel#release} is called. */
    HELD,
    /** The answer is cut off at the number of tokens that was allowed. */
    CUT,
    /** The model declines. */
    DECLINED,
    /** A filter before or behind the model takes the answer away. */
    FILTERED,
    /** Too many requests. */
    LIMITED,
    /** Nothing is left to pay with. */
    UNPAID,
    /** A fault of the provider's. */
    FAULTY,
    /** Too many others ask. */
    OVERLOADED,
    /** What comes over the wire ends in the middle of its JSON. */
    BROKEN,
    /** The connection is reset. */
    RESET,
    /** Nothing comes, for good. */
    HUNG,
    /** The answer begins, and nothing more comes, for good. */
    STALLED,
    /** The answer begins, and a blank comes now and then, for good. */
    DRIPPING,
    /** An answer of 64 MB. */
    HUGE
  }

  public static Saying said(String text) {
    return new Saying(Kind.SAID, text, 0);
  }

  public static Saying of(Kind kind) {
    return new Saying(kind, "{\"ok\":true}", 0);
  }

  public static Saying limited(int seconds) {
    return new Saying(Kind.LIMITED, "", seconds);
  }
}
