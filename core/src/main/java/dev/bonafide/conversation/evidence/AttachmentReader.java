package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.listening.Listening;
import java.util.List;

/**
 * Reads files that were shared in a conversation; platforms themselves know no format. Whatever a
 * file says of a case, it writes no note of the reviewer's.
 */
public interface AttachmentReader {

  /** How many bytes a file may have at most. */
  long largest();

  /**
   * What a file holds; one file may hold several exhibits.
   *
   * @throws dev.bonafide.reading.UnreadableExhibit for what cannot be read or breaks a limit
   */
  List<Exhibit> open(String name, byte[] content);

  /** Who listens to the recordings among what {@link #open} gives. */
  default Listening listening() {
    return Listening.NONE;
  }
}
