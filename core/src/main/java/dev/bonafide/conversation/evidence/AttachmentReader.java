package dev.bonafide.conversation.evidence;

import dev.bonafide.account.AccountSource;
import dev.bonafide.applicant.CandidateSource;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.listening.Listening;
import java.util.List;
import java.util.Optional;

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

  /**
   * Who opens links to candidates; empty where no applicant tracking system is set.
   *
   * @param room where it is asked for, as the platform calls it, such as a channel's ID: everyone
   *     who reads there reads about the candidate
   */
  default Optional<CandidateSource> candidates(String room) {
    return Optional.empty();
  }

  /** Whether links to candidates are opened in a room, rather than refused. */
  default boolean opensCandidates(String room) {
    return false;
  }

  /** Who looks accounts up; empty where that is not allowed. */
  default Optional<AccountSource> accounts() {
    return Optional.empty();
  }

  /**
   * Whether transcripts of meetings come here by themselves.
   *
   * @param room where they would be added, as the platform calls it
   */
  default boolean expectsMeetings(String room) {
    return false;
  }
}
