package dev.bonafide.text;

/** Work that was ended on purpose, for a reason that is told: no mistake of the code. */
public abstract class EndedWork extends RuntimeException {
  private static final long serialVersionUID = 1L;

  protected EndedWork(String why) {
    super(why, null, false, false);
  }
}
