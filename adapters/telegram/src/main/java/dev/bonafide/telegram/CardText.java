package dev.bonafide.telegram;

import dev.bonafide.conversation.Answer;
import java.util.List;

/** Lays answers out as HTML of Telegram, within its room. */
final class CardText {
  private static final int PARAGRAPH = 1_200;

  private CardText() {}

  static String of(Answer answer) {
    return switch (answer) {
      case Answer.Working(String what) -> Safe.evidence(what, PARAGRAPH);
      case Answer.Told(List<String> paragraphs) -> told(paragraphs);
      case Answer.Judged judged -> new VerdictText(judged).written();
    };
  }

  /** The bot's own words, without anything of the evidence in them: commands may be tapped. */
  static String plain(List<String> paragraphs) {
    return Safe.plain(String.join("\n", paragraphs));
  }

  private static String told(List<String> paragraphs) {
    Sheet sheet = new Sheet();
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = Safe.evidence(paragraphs.get(i), PARAGRAPH);
      if (!sheet.add(Part.FOUND, paragraph)) {
        sheet.addMore("…and " + (paragraphs.size() - i) + " more");
        return sheet.written();
      }
    }
    return sheet.written();
  }
}
