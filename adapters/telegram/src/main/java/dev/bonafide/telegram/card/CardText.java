package dev.bonafide.telegram.card;

import dev.bonafide.conversation.Answer;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;

/** Lays answers out as HTML of Telegram, within its room. */
public final class CardText {
  private static final int PARAGRAPH = 1_200;

  private CardText() {}

  public static String of(Answer answer, Phrasebook book) {
    return switch (answer) {
      case Answer.Working(String what) -> Safe.evidence(what, PARAGRAPH);
      case Answer.Told(List<String> paragraphs) -> told(paragraphs, book);
      case Answer.Judged judged -> new VerdictText(judged, book).written();
    };
  }

  /** The bot's own words, without anything of the evidence in them: commands may be tapped. */
  public static String plain(List<String> paragraphs) {
    return Safe.plain(String.join("\n", paragraphs));
  }

  private static String told(List<String> paragraphs, Phrasebook book) {
    Sheet sheet = new Sheet();
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = Safe.evidence(paragraphs.get(i), PARAGRAPH);
      if (!sheet.add(Part.FOUND, paragraph)) {
        sheet.addMore(book.say("card.left", paragraphs.size() - i));
        return sheet.written();
      }
    }
    return sheet.written();
  }
}
