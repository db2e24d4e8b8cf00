package dev.bonafide.casework;

/** An act that the desk did not do, whatever act it was. */
public final class DeskRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Why why;

  DeskRefusal(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /** Reasons that hold for every act. */
  public enum Why {
    /** The person may not do that. */
    FORBIDDEN,
    /** The case is not there, or its words went. */
    GONE,
    /** Refusal because others changed the case again and again in the meantime. */
    CHANGED,
    /** Refusal because something else was stored under the name that the caller chose. */
    REUSED
  }
}
