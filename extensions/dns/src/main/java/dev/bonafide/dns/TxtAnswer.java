package dev.bonafide.dns;

import dev.bonafide.phrasebook.TranslatableText;
import java.util.List;

/** What came of asking for the records of type TXT of a name. */
sealed interface TxtAnswer {

  /** Those that there are. Strings of one record are parted by blanks, and may be quoted. */
  record Found(List<String> records) implements TxtAnswer {
    public Found {
      records = List.copyOf(records);
    }
  }

  /** There are none. */
  record None() implements TxtAnswer {}

  /**
   * No one knows.
   *
   * @param why as a clause for people
   */
  record Unknown(TranslatableText why) implements TxtAnswer {}
}
