package dev.bonafide.telegram;

import java.util.List;

/** What the bot says in Telegram of itself. */
final class Sayings {
  static final List<String> WELCOME =
      List.of(
          "Bonafide screens candidates, job posts, recruiters and offers for red flags.",
          "Forward the messages of a chat here, all at once, or send a résumé, a transcript or an"
              + " exported chat. What you type beside them is your note.",
          "You get one answer: what was found, in the exact words, how that may be innocent, and"
              + " what to ask.",
          "A bot answers, by rules anybody can read, and may be wrong. A person decides.",
          "Nobody else sees what you send here. /help lists everything, /privacy says what is kept.");

  static final List<String> HELP =
      List.of(
          "Forward messages, or send files up to 20 MB: they become one case when nothing more came"
              + " for three seconds. /new ends it at once, /cancel drops it.",
          "Words beside them are your notes. “check as candidate name Bo” says who is meant.",
          "/last: the latest verdict again. “explain 2”: all there is on finding 2",
          "“answer …”: add what the subject said since; “note …”: add what you saw",
          "“fine 2 because …”, “mistaken 2 because …”, “confirm 2”: rule on finding 2",
          "“outcome fraud”, “cleared” or “unknown”: record what became of it. /undo takes back",
          "/delete: erase the latest case; /delete 12: erase case 12",
          "/settings, /status, /language, /privacy");

  static final List<String> UNCLEAR =
      List.of(
          "That was not understood. Forward the messages that you wonder about, or send a file.",
          "To the latest case: “explain 2”, “answer …”, “fine 2 because …”, “outcome …”; /help"
              + " lists everything.");

  static final List<String> NEW =
      List.of("Ready. Forward the messages of one case, all at once, or send a file.");

  static final List<String> NOTHING_WAITS =
      List.of("Nothing is waiting here. /delete erases the latest case.");

  static final String NO_CASE =
      "There is no case here yet. Forward the messages of one, all at once, or send a file.";

  static final String NOTHING_READ =
      "Nothing was handed in that could be read. Forward messages with words, send a résumé, a"
          + " transcript or an exported chat, or paste a text.";

  static final List<String> LANGUAGE =
      List.of(
          "Answers are in English; evidence stays in its language. Other languages of the answers"
              + " are not part of this build.");

  static final List<String> SORRY =
      List.of("This could not be done after several tries; forward it again, or say /last.");

  static final String PRIVATE = "Verdicts are given in private only, where nobody else reads them.";

  static final String OPEN = "Open in private";

  static final String NOT_YOURS = "Only the person who asked can do that.";

  static final String UNKNOWN_BUTTON = "This button is not known any more. Say /last.";

  private Sayings() {}

  static List<String> dropped(int messages) {
    return List.of(
        messages == 1
            ? "Dropped: one message. Nothing was screened."
            : "Dropped: " + messages + " messages. Nothing was screened.");
  }

  static String older(long pressed, long latest) {
    return "This is about case %d; the latest is case %d. Say /last.".formatted(pressed, latest);
  }

  static List<String> erased(long number) {
    return List.of("Case " + number + " is erased with its texts. That it was there remains.");
  }

  static List<String> noCase(long number) {
    return List.of("There is no case " + number + " here.");
  }

  static String groups(boolean hearsAll) {
    return hearsAll
        ? "In groups: privacy mode is off, so every message reaches the bot; it drops those that"
            + " are not meant for it."
        : "In groups: privacy mode is on, so commands and answers to the bot reach it, and nothing"
            + " else.";
  }
}
