package dev.bonafide.telegram.card;

import dev.bonafide.chat.card.FittedParagraphs;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;

/** Lays answers out as HTML of Telegram, within its room. */
public final class CardText {
  private CardText() {}

  public static String of(BotAnswer answer, Phrasebook book) {
    return switch (answer) {
      case BotAnswer.Working(String what) ->
          TelegramEscape.evidence(what, FittedParagraphs.LONGEST);
      case BotAnswer.Told(List<String> paragraphs) -> told(paragraphs, book);
      case BotAnswer.Judged judged -> new TelegramVerdictCard(judged, book).written();
    };
  }

  /** The bot's own words, without anything of the evidence in them: commands may be tapped. */
  public static String plain(List<String> paragraphs) {
    return TelegramEscape.plain(String.join("\n", paragraphs));
  }

  private static String told(List<String> paragraphs, Phrasebook book) {
    return FittedParagraphs.written(paragraphs, TelegramMarkup.HTML, book, TelegramMarkup.card());
  }
}
