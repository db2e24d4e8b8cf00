package dev.bonafide.telegram.card;

import dev.bonafide.chat.card.CardBuilder;
import dev.bonafide.chat.card.CardMarkup;
import dev.bonafide.chat.card.CardPart;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.chat.card.PointText;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;
import java.util.stream.Collectors;

/** Cards as HTML of Telegram; quotes unfold. */
final class TelegramMarkup implements CardMarkup {
  static final CardMarkup HTML = new TelegramMarkup();

  /**
   * Telegram takes 4,096 characters, counted after its markup is read; UTF-16 units are counted
   * here, with a little to spare, which is never less.
   */
  private static final int CHARACTERS = 4_000;

  private static final List<CardPart> ORDER =
      List.of(
          CardPart.HEAD,
          CardPart.FOUND,
          CardPart.MORE,
          CardPart.NOTED,
          CardPart.ADVICE,
          CardPart.ASK,
          CardPart.AGAINST,
          CardPart.LIMITS,
          CardPart.FOOT);

  private TelegramMarkup() {}

  static CardBuilder card() {
    MessageBudget budget = new MessageBudget(CHARACTERS, html -> size(html) + 1);
    return new CardBuilder(ORDER, budget, HTML, Integer.MAX_VALUE);
  }

  static PointText points(Phrasebook book) {
    return new PointText(HTML, book, 220, 90);
  }

  /** How much people see of it: tags count nothing, an escaped character one. */
  static int size(String html) {
    int size = 0;
    for (int at = 0; at < html.length(); at++) {
      char next = html.charAt(at);
      int end = next == '<' ? html.indexOf('>', at) : next == '&' ? html.indexOf(';', at) : -1;
      size += next == '<' && end >= 0 ? 0 : 1;
      at = Math.max(at, end);
    }
    return size;
  }

  @Override
  public String plain(String text) {
    return TelegramEscape.plain(text);
  }

  @Override
  public String evidence(String text) {
    return TelegramEscape.evidence(text);
  }

  @Override
  public String evidence(String text, int most) {
    return TelegramEscape.evidence(text, most);
  }

  @Override
  public String bold(String safe) {
    return "<b>" + safe + "</b>";
  }

  @Override
  public String ordinal(int number) {
    return number + ".";
  }

  @Override
  public String quotation(List<Quote> quotes, String more) {
    String end = (more.isEmpty() ? "" : "\n" + more) + "</blockquote>";
    return quotes.stream()
        .map(quote -> "“%s”\n— %s".formatted(quote.words(), quote.place()))
        .collect(Collectors.joining("\n", "<blockquote expandable>", end));
  }
}
