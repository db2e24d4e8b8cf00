package dev.bonafide.reading.turn;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Role;
import java.util.function.Predicate;

/**
 * What stands above the first turn of a conversation. No one is named there, so it is read by
 * itself: in a recording it is no one's, elsewhere the subject's, since a single writer could
 * otherwise hide their own words by putting a made-up conversation below them. The case says so.
 */
public final class Lead {
  /** In written lines. */
  private static final int LONGEST = 60;

  private static final int MOST_LINES = 150;

  private Lead() {}

  /** Takes the lines above an index; those that mean nothing, or a platform wrote, are left out. */
  public static void take(
      TextPage page,
      int end,
      Exhibit exhibit,
      TranscriptBuilder talk,
      Predicate<TextLine> meansNothing) {
    boolean recorded = exhibit.kind() == ExhibitKind.TRANSCRIPT;
    talk.addParagraphs(
        recorded ? Role.OTHER : Role.SUBJECT,
        page.lines(0, end).stream().filter(meansNothing.negate()).toList());
    if (!recorded && !talk.isEmpty()) {
      talk.limit(
          ("In \"%s\" the text above the first message names no writer and is read as the"
                  + " subject's. If it is your own, add it as a note instead.")
              .formatted(exhibit.name()));
    }
  }

  /** By which line a talk has begun that only the shape of its lines tells. */
  public static int latest(TextPage page) {
    int index = 0;
    int written = 0;
    while (index < Math.min(page.count(), MOST_LINES) && written <= LONGEST) {
      written += page.line(index).isBlank() ? 0 : 1;
      index++;
    }
    return index;
  }

  /** Whether what stands above an index is a document of its own, where no one said what it is. */
  public static boolean isDocument(TextPage page, int end, Exhibit exhibit) {
    return exhibit.kind() == null
        && end > page.firstWritten()
        && KindOfText.of(page.text().substring(0, page.line(end).start())) != ExhibitKind.MESSAGES;
  }
}
