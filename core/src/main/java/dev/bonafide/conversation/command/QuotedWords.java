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

  /** Whether a command changes a case, and so has to be given in one's own words. */
  static boolean mayNotGive(Command command) {
    return switch (command) {
      case Command.AddAnswer _,
          Command.AddNote _,
          Command.Appeal _,
          Command.Assign _,
          Command.Prove _,
          Command.CheckProof _,
          Command.Unlink _,
          Command.Share _,
          Command.Withdraw _,
          Command.Rule _,
          Command.Conclude _,
          Command.Undo _,
          Command.Delete _,
          Command.Vet _,
          Command.Settings _ ->
          true;
      default -> false;
    };
  }
}
