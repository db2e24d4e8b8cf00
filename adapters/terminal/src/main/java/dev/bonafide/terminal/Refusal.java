package dev.bonafide.terminal;

import dev.bonafide.extension.UnusableInput;

/**
 * Wrong usage, an input that cannot be read, or a state that may pass: one line for people, and the
 * exit status.
 */
public final class Refusal extends UnusableInput {
  private static final long serialVersionUID = 1L;

  private final int status;

  public Refusal(String line) {
    this(line, Exit.REFUSED);
  }

  private Refusal(String line, int status) {
    super(line);
    this.status = status;
  }

  /** For what the same command line may do later, such as when a port is free again. */
  public static Refusal forNow(String line) {
    return new Refusal(line, Exit.FAILED);
  }

  /** One of {@link Exit}. */
  public int status() {
    return status;
  }
}
