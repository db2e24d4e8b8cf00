package dev.bonafide.chat.card;

/** How one platform marks a card up, and what makes words of others safe there. */
public interface CardMarkup {

  /** Anyone's words, as they are: nothing in them is markup. */
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
  default String line(String text) {
    return evidence(text.replace('\n', ' '));
  }

  /** Safe words that stand out. */
  String bold(String safe);

  /** A safe line of small print. */
  String small(String safe);

  /** The column of a card on a phone that is 360 pixels wide, for letters of the usual size. */
  PhoneColumn column();

  /** The same for small print. */
  PhoneColumn smallColumn();

  /** A number before an entry, which the platform does not take for a list of its own. */
  String ordinal(int number);
}
