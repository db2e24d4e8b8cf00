package dev.bonafide.conversation.command;

/** Tells words that somebody passes on from their own: a quotation gives no orders. */
final class QuotedWords {
  private static final String OPENING = "\"“”„«‹「『>";

  private QuotedWords() {}

  /** Whether the first of the words are somebody else's. */
  static boolean begin(String text) {
    String words = text.strip();
    return !words.isEmpty() && OPENING.indexOf(words.charAt(0)) >= 0;
  }

  /** Whether a command changes something, and so has to be given in one's own words. */
  static boolean mayNotGive(Command command) {
    return command.spec().is(CommandSpec.Trait.CHANGES);
  }
}
