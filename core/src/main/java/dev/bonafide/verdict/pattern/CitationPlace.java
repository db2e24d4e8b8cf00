package dev.bonafide.verdict.pattern;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Role;
import dev.bonafide.text.Span;

/**
 * Where a citation stands among the messages of its exhibit.
 *
 * @param message number of the utterance; 0 throughout in what one voice wrote alone
 * @param turn how many messages of the subject had begun
 * @param extent of what stands or falls together: an utterance; in what one voice wrote alone, a
 *     sentence of it, or several
 * @param statement the words of that extent, or where they stand if they are few
 * @param role whose words they are
 */
public record CitationPlace(
    Citation citation, int message, int turn, Span extent, String statement, Role role) {
  private static final double ONE_EVENT_SECONDS = 120;

  /**
   * Whether two citations can speak for two things: neither the same utterance, nor the same one
   * handed in twice, nor moments within two minutes, where one cause would show twice.
   */
  public boolean isApartFrom(CitationPlace other) {
    if (statement.equals(other.statement)) {
      return false;
    }
    boolean sameExhibit = citation.exhibit().equals(other.citation.exhibit());
    return !sameExhibit || !(extent.overlaps(other.extent) || isCloseInTime(other));
  }

  /**
   * Whether two citations are of two statements: not the same words, nor the same handed in twice.
   */
  public boolean isOtherWordsThan(CitationPlace other) {
    return !statement.equals(other.statement)
        && !(citation.exhibit().equals(other.citation.exhibit()) && extent.overlaps(other.extent));
  }

  private boolean isCloseInTime(CitationPlace other) {
    var mine = citation.at();
    var theirs = other.citation.at();
    return mine != null
        && theirs != null
        && mine.scale() == theirs.scale()
        && Math.abs(mine.secondsAfter(theirs)) <= ONE_EVENT_SECONDS;
  }
}
