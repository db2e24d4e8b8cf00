package dev.bonafide.extension;

/**
 * Refusal of something given that cannot be used, such as a setting's value: one line for people.
 */
public class UnusableInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String line;

  public UnusableInput(String line) {
    super(line);
    this.line = line;
  }

  public String line() {
    return line;
  }
}
