package dev.bonafide.chat.card;

import java.util.List;

/** How one platform marks a card up, and what makes words of others safe there. */
public interface CardMarkup {

  /** Anybody's words, as they are: nothing in them is markup. */
  String plain(String text);

  /** Words of the evidence: nothing in them is markup, or can be followed or paid. */
  String evidence(String text);

  /**
   * So much of the evidence's words.
   *
   * @param most in the measure of the platform
   */
  String evidence(String text, int most);

  /** The same for what must not go over the end of its line. */
  default String line(String text, int most) {
    return evidence(text, most);
  }

  /** Safe words that stand out. */
  String bold(String safe);

  /** A number before an entry, which the platform does not take for a list of its own. */
  String ordinal(int number);

  /**
   * Quotations under each other.
   *
   * @param more how many there are besides, in words; empty for none
   */
  String quotation(List<Quote> quotes, String more);

  /**
   * A quotation and where it stands, in safe words.
   *
   * @param place exhibit, line, speaker and time
   */
  public record Quote(String words, String place) {}
}
