package dev.bonafide.telegram.card;

import dev.bonafide.chat.card.Audience;
import dev.bonafide.chat.card.CaseDetails;
import dev.bonafide.chat.card.FittedParagraphs;
import dev.bonafide.chat.card.ShortCard;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.verdict.Question;
import java.util.List;
import java.util.stream.Collectors;

/** Lays answers out as HTML of Telegram, within its room. */
public final class CardText {
  private CardText() {}

  public static String of(BotAnswer answer, Phrasebook book) {
    return switch (answer) {
      case BotAnswer.Working(String what) ->
          TelegramEscape.evidence(what, FittedParagraphs.LONGEST);
      case BotAnswer.Told told -> told(told.paragraphs(), book) + letter(told);
      case BotAnswer.Judged judged -> card(judged, book);
      case BotAnswer.Exported exported -> plain(List.of(exported.caption()));
    };
  }

  /**
   * In a frame of its own, which a tap copies: within it Telegram makes no link of anything, so
   * that it needs no change to be harmless.
   */
  private static String letter(BotAnswer.Told told) {
    return told.letter().isEmpty() ? "" : "\n<pre>" + plain(told.letter()) + "</pre>";
  }

  /** What stands behind a card. */
  public static String details(BotAnswer.Judged judged, DialogForm form, Phrasebook book) {
    return form == DialogForm.EVIDENCE
        ? ExpandableEvidence.of(new CaseDetails(judged, book, audience(judged)), book)
        : told(paragraphs(judged, form, book), book);
  }

  /** The same before it is laid out. */
  public static List<String> paragraphs(BotAnswer.Judged judged, DialogForm form, Phrasebook book) {
    return new CaseDetails(judged, book, audience(judged)).of(form);
  }

  /** The bot's own words, without anything of the evidence in them: commands may be tapped. */
  public static String plain(List<String> paragraphs) {
    return TelegramEscape.plain(String.join("\n", paragraphs));
  }

  private static String card(BotAnswer.Judged judged, Phrasebook book) {
    return shortCard(judged, book).parts(0).values().stream()
        .flatMap(List::stream)
        .collect(Collectors.joining("\n"));
  }

  /** The questions that stand on a card and that no one asked yet. */
  static List<Question> asked(BotAnswer.Judged judged, Phrasebook book) {
    return shortCard(judged, book).asked(0).stream().filter(Question::isOpen).toList();
  }

  private static ShortCard shortCard(BotAnswer.Judged judged, Phrasebook book) {
    return new ShortCard(judged, book, TelegramMarkup.HTML, audience(judged), true);
  }

  private static Audience audience(BotAnswer.Judged judged) {
    return Audience.of(judged.examination().caseFile().subject().kind());
  }

  private static String told(List<String> paragraphs, Phrasebook book) {
    return FittedParagraphs.written(paragraphs, TelegramMarkup.HTML, book, TelegramMarkup.budget());
  }
}
