package dev.bonafide.sharing;

/** What somebody shared is not taken; the message is a clause that says why, for people. */
public final class Distrusted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String why;

  public Distrusted(String why) {
    super(why);
    this.why = why;
  }

  public String why() {
    return why;
  }
}
