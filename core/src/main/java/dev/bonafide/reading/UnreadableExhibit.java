package dev.bonafide.reading;

import dev.bonafide.text.EndedWork;

/** An exhibit that is refused: by name, with what is wrong or which limit it broke. */
public final class UnreadableExhibit extends EndedWork {
  private static final long serialVersionUID = 1L;

  private final String exhibit;
  private final String reason;
  private final boolean passing;

  public UnreadableExhibit(String exhibit, String reason) {
    this(exhibit, reason, false);
  }

  /**
   * One that may be read another time.
   *
   * @param passing whether the machine was too busy, and nothing is wrong with the exhibit
   */
  public UnreadableExhibit(String exhibit, String reason, boolean passing) {
    super(exhibit + ": " + reason);
    this.exhibit = exhibit;
    this.reason = reason;
    this.passing = passing;
  }

  /** The exhibit's name. */
  public String exhibit() {
    return exhibit;
  }

  /** Whether it may be read another time. */
  public boolean isPassing() {
    return passing;
  }

  /** What is wrong, as a clause for people. */
  public String reason() {
    return reason;
  }
}
