package dev.bonafide.web.handin;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.listening.Listening;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what is handed over; this adapter itself knows no format. Every method throws {@link
 * dev.bonafide.reading.UnreadableExhibit} for what cannot be read or breaks a limit.
 */
public interface UploadReader {

  /** One for a single request: what may be handed in is counted over all of it. */
  UploadReader ofRequest();

  /** Who listens to the recordings that it takes in. */
  default Listening listening() {
    return Listening.NONE;
  }

  /**
   * What a file holds; one file may hold several exhibits.
   *
   * @param kind null where it is to be told from the content
   */
  Submission open(String name, @Nullable ExhibitKind kind, InputStream in);

  /**
   * The case of a candidate in an applicant tracking system, or of an account that is looked up;
   * empty for words that are no link to one, and where such links are words like others. What
   * cannot be had is unread, with the reason.
   *
   * @param text that someone typed
   */
  default Optional<Submission> candidate(String text) {
    return Optional.empty();
  }

  /**
   * The same case with the accounts that the reviewer's notes link to, where such links are looked
   * up.
   */
  default Submission lookedUp(Submission gathered) {
    return gathered;
  }

  /**
   * A case written down as JSON; it may have no exhibits of its own.
   *
   * @param files what its exhibits may name
   */
  Submission described(String name, String text, Files files);

  /** Whether transcripts of meetings come by themselves, and are added to the stored cases. */
  default boolean expectsMeetings() {
    return false;
  }

  /** Files of the request. */
  @FunctionalInterface
  public interface Files {
    /** From its beginning; empty where none came by that name. The caller closes it. */
    Optional<InputStream> open(String name) throws IOException;
  }
}
