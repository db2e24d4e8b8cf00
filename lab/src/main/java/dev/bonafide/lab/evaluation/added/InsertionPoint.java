package dev.bonafide.lab.evaluation.added;

/** Where a subject can add words without changing what was asked and answered. */
public enum InsertionPoint {
  EXHIBIT("as a new exhibit"),
  BEGINNING("at the beginning of what they wrote alone"),
  MIDDLE("in the middle of what they wrote alone"),
  END("at the end of what they wrote alone"),
  LAST_WORD("as their last word in a conversation");

  private final String words;

  InsertionPoint(String words) {
    this.words = words;
  }

  /** As a row of a table names it. */
  public String words() {
    return words;
  }
}
