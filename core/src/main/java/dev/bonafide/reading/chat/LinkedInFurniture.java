package dev.bonafide.reading.chat;

import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;

/**
 * The lines that LinkedIn's page puts between the sentence that says who sent a message and its
 * words: a link to the profile, and the name with the time once more.
 */
final class LinkedInFurniture {
  private static final int MOST_LINES = 2;
  private static final int LONGEST = 180;

  private LinkedInFurniture() {}

  /** Where the words begin below a header on a line. */
  static Header below(TextPage page, int index, Header header) {
    int words = header.words();
    for (int next = index + 1; next <= index + MOST_LINES && next < page.count(); next++) {
      TextLine line = page.line(next);
      if (!is(line, header.who())) {
        break;
      }
      words = line.end();
    }
    return new Header(header.who(), header.when(), words);
  }

  private static boolean is(TextLine line, String who) {
    String text = line.head(LONGEST).strip();
    boolean profile = text.startsWith("View ") && text.indexOf(" profile") > 0;
    return line.text().length() < LONGEST
        && (profile
            || StandaloneHeaders.slack(text).filter(again -> again.who().equals(who)).isPresent());
  }
}
