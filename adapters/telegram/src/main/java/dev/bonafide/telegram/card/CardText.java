package dev.bonafide.telegram.card;

import dev.bonafide.chat.card.CardBuilder;
import dev.bonafide.chat.card.CardPart;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;

/** Lays answers out as HTML of Telegram, within its room. */
public final class CardText {
  private static final int PARAGRAPH = 1_200;

  private CardText() {}

  public static String of(BotAnswer answer, Phrasebook book) {
    return switch (answer) {
      case BotAnswer.Working(String what) -> TelegramEscape.evidence(what, PARAGRAPH);
      case BotAnswer.Told(List<String> paragraphs) -> told(paragraphs, book);
      case BotAnswer.Judged judged -> new TelegramVerdictCard(judged, book).written();
    };
  }

  /** The bot's own words, without anything of the evidence in them: commands may be tapped. */
  public static String plain(List<String> paragraphs) {
    return TelegramEscape.plain(String.join("\n", paragraphs));
  }

  private static String told(List<String> paragraphs, Phrasebook book) {
    CardBuilder card = TelegramMarkup.card();
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = TelegramEscape.evidence(paragraphs.get(i), PARAGRAPH);
      if (!card.add(CardPart.FOUND, paragraph)) {
        card.addMore(book.say("card.left", paragraphs.size() - i));
        return card.written();
      }
    }
    return card.written();
  }
}
