package dev.bonafide.telegram;

import dev.bonafide.casefile.Submission;
import java.io.InputStream;

/** Takes in files that are handed over; this adapter itself knows no format. */
@FunctionalInterface
public interface Desk {

  /**
   * What a file holds; one file may hold several exhibits.
   *
   * @throws dev.bonafide.reading.UnreadableExhibit for what cannot be read or breaks a limit
   */
  Submission open(String name, InputStream in);
}
