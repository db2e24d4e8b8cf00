package dev.bonafide.slack.card;

import dev.bonafide.chat.card.CardBuilder;
import dev.bonafide.chat.card.CardMarkup;
import dev.bonafide.chat.card.CardPart;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.chat.card.PointText;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;
import java.util.stream.Collectors;

/** Cards in Slack's markup; room is counted in bytes. */
final class SlackMarkup implements CardMarkup {
  static final CardMarkup MRKDWN = new SlackMarkup();
  static final PointText POINTS = new PointText(MRKDWN, Phrasebook.ENGLISH, 200, 120);

  /**
   * Slack refuses to change a message to a text of more than 4,000 characters, and has been seen to
   * cut at 4,000 bytes.
   */
  private static final int TEXT = 3_900;

  /** 13,200 characters in all have been seen to be too long, and much less is too much to read. */
  private static final int CARD = 8_000;

  private static final List<CardPart> ORDER =
      List.of(
          CardPart.HEAD,
          CardPart.ADVICE,
          CardPart.FOUND,
          CardPart.MORE,
          CardPart.NOTED,
          CardPart.ASK,
          CardPart.AGAINST,
          CardPart.LIMITS,
          CardPart.FOOT);

  private SlackMarkup() {}

  /** A message without blocks. */
  static CardBuilder text() {
    return ofRoom(TEXT);
  }

  /** The blocks of a card. */
  static CardBuilder card() {
    return ofRoom(CARD);
  }

  /** Each entry is measured with the end of its line. */
  private static CardBuilder ofRoom(int bytes) {
    MessageBudget budget = new MessageBudget(bytes, text -> SlackEscape.bytes(text) + 1);
    return new CardBuilder(ORDER, budget, MRKDWN, Blocks.SECTION);
  }

  @Override
  public String plain(String text) {
    return SlackEscape.plain(text);
  }

  @Override
  public String evidence(String text) {
    return SlackEscape.evidence(text);
  }

  @Override
  public String evidence(String text, int most) {
    return SlackEscape.evidence(text, most);
  }

  @Override
  public String bold(String safe) {
    return "*" + safe + "*";
  }

  @Override
  public String ordinal(int number) {
    return number + ".";
  }

  @Override
  public String quotation(List<Quote> quotes, String more) {
    return quotes.stream()
            .map(quote -> "> “%s” — %s".formatted(quote.words(), quote.place()))
            .collect(Collectors.joining("\n"))
        + (more.isEmpty() ? "" : "\n> " + more);
  }
}
