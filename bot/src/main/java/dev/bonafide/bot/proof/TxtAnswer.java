package dev.bonafide.bot.proof;

import dev.bonafide.phrasebook.TranslatableText;
import java.util.List;

/** What came of asking for the records of type TXT of a name. */
sealed interface TxtAnswer {

  /** Those that there are. Strings of one record are parted by blanks, and may be quoted. */
  record Found(List<String> records) implements TxtAnswer {
    public Found {
      records = List.copyOf(records);
    }

    /** The same, the strings of each put together as they were written. */
    List<String> joined() {
      return records.stream().map(Found::joined).toList();
    }

    /** Blanks between strings go, and so do quotes around them, and what guards quotes in them. */
    private static String joined(String record) {
      StringBuilder joined = new StringBuilder();
      boolean isQuoted = false;
      for (int at = 0; at < record.length(); at++) {
        char c = record.charAt(at);
        if (c == '"') {
          isQuoted = !isQuoted;
        } else if (isQuoted && c == '\\' && at + 1 < record.length()) {
          joined.append(record.charAt(++at));
        } else if (isQuoted || c != ' ') {
          joined.append(c);
        }
      }
      return joined.toString();
    }
  }

  /** There are none. */
  record None() implements TxtAnswer {}

  /**
   * Nobody knows.
   *
   * @param why as a clause for people
   */
  record Unknown(TranslatableText why) implements TxtAnswer {}
}
