package dev.bonafide.verdict;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Role;

/**
 * Where a citation stands among the messages of its exhibit.
 *
 * @param message number of the utterance; 0 throughout in what one voice wrote alone
 * @param turn how many messages of the subject had begun
 * @param statement what stands or falls together: an utterance; in what one voice wrote alone, a
 *     line of it
 * @param role whose words they are
 */
record Place(Citation citation, int message, int turn, String statement, Role role) {
  private static final double ONE_EVENT_SECONDS = 120;

  /**
   * Whether two citations can speak for two things: neither the same utterance, nor the same one
   * handed in twice, nor moments within two minutes, where one cause would show twice.
   */
  boolean isApartFrom(Place other) {
    if (statement.equals(other.statement)) {
      return false;
    }
    return !citation.exhibit().equals(other.citation.exhibit()) || !isCloseInTime(other);
  }

  private boolean isCloseInTime(Place other) {
    var mine = citation.at();
    var theirs = other.citation.at();
    return mine != null
        && theirs != null
        && mine.scale() == theirs.scale()
        && Math.abs(mine.secondsAfter(theirs)) <= ONE_EVENT_SECONDS;
  }
}
