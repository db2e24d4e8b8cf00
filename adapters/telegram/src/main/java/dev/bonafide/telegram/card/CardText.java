package dev.bonafide.telegram.card;

import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;

/** Lays answers out as HTML of Telegram, within its room. */
public final class CardText {
  private static final int PARAGRAPH = 1_200;

  private CardText() {}

  public static String of(BotAnswer answer, Phrasebook book) {
    return switch (answer) {
      case BotAnswer.Working(String what) -> Safe.evidence(what, PARAGRAPH);
      case BotAnswer.Told(List<String> paragraphs) -> told(paragraphs, book);
      case BotAnswer.Judged judged -> new VerdictText(judged, book).written();
    };
  }

  /** The bot's own words, without anything of the evidence in them: commands may be tapped. */
  public static String plain(List<String> paragraphs) {
    return Safe.plain(String.join("\n", paragraphs));
  }

  private static String told(List<String> paragraphs, Phrasebook book) {
    TelegramCardBuilder telegramCardBuilder = new TelegramCardBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = Safe.evidence(paragraphs.get(i), PARAGRAPH);
      if (!telegramCardBuilder.add(Part.FOUND, paragraph)) {
        telegramCardBuilder.addMore(book.say("card.left", paragraphs.size() - i));
        return telegramCardBuilder.written();
      }
    }
    return telegramCardBuilder.written();
  }
}
