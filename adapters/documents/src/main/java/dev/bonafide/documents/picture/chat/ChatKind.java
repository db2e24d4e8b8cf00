package dev.bonafide.documents.picture.chat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.reading.turn.KindOfText;
import java.util.List;

/**
 * Keeps a chat in a picture a chat: someone who posts an ad there says what makes text a job post,
 * and a job post has no speakers.
 */
public final class ChatKind {
  private static final String SAID = ": ";
  private static final int FEWEST_SPEAKERS = 2;

  private ChatKind() {}

  /** The exhibit as messages, where no one said what it is and several people speak in bubbles. */
  public static Exhibit of(Exhibit exhibit) {
    boolean isTaken =
        exhibit.kind() == null
            && exhibit.places().words().stream().anyMatch(word -> word.place().bubble() > 0)
            && speakers(exhibit.text()) >= FEWEST_SPEAKERS
            && KindOfText.of(exhibit.text()) != ExhibitKind.MESSAGES;
    return isTaken ? exhibit.as(ExhibitKind.MESSAGES) : exhibit;
  }

  public static List<Exhibit> of(List<Exhibit> exhibits) {
    return exhibits.stream().map(ChatKind::of).toList();
  }

  private static long speakers(String text) {
    return text.lines()
        .filter(line -> line.contains(SAID))
        .map(line -> line.substring(0, line.indexOf(SAID)))
        .distinct()
        .count();
  }
}
