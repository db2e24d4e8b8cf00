package dev.bonafide.report;

import dev.bonafide.phrasebook.Phrasebook;

/** The name under which a record says who did something, in safe words. */
public final class RecordedName {
  private static final String DOOR = "door.";

  private RecordedName() {}

  /** Says who it is; of someone with no name, by which door they came. */
  public static String said(String by, Phrasebook book) {
    return book.knows(DOOR + by) ? book.say(DOOR + by) : Visible.quote(by);
  }
}
