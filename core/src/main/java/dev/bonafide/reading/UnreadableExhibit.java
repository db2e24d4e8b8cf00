package dev.bonafide.reading;

import dev.bonafide.text.EndedWork;

/** An exhibit that is refused: by name, with what is wrong or which limit it broke. */
public final class UnreadableExhibit extends EndedWork {
  private static final long serialVersionUID = 1L;

  private final String exhibit;
  private final String reason;

  public UnreadableExhibit(String exhibit, String reason) {
    super(exhibit + ": " + reason);
    this.exhibit = exhibit;
    this.reason = reason;
  }

  /** The exhibit's name. */
  public String exhibit() {
    return exhibit;
  }

  /** What is wrong, as a clause for people. */
  public String reason() {
    return reason;
  }
}
