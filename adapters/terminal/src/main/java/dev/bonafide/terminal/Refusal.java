package dev.bonafide.terminal;

/** Wrong usage or an input that cannot be read: one line for people, and exit status 2. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String line;

  public Refusal(String line) {
    super(line);
    this.line = line;
  }

  public String line() {
    return line;
  }
}
