package dev.bonafide.discord.card;

import dev.bonafide.chat.card.CardBuilder;
import dev.bonafide.chat.card.CardMarkup;
import dev.bonafide.chat.card.CardPart;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.chat.card.PointText;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;
import java.util.stream.Collectors;

/** Cards in Discord's markup. */
final class DiscordMarkup implements CardMarkup {
  static final CardMarkup MARKDOWN = new DiscordMarkup();
  static final PointText POINTS = new PointText(MARKDOWN, Phrasebook.ENGLISH, 220, 90);

  /** Discord takes 4,000 characters in all texts of a message together, markup counted. */
  private static final int CHARACTERS = 3_900;

  private static final List<CardPart> ORDER =
      List.of(
          CardPart.HEAD,
          CardPart.ADVICE,
          CardPart.FOUND,
          CardPart.MORE,
          CardPart.ASK,
          CardPart.AGAINST,
          CardPart.NOTED,
          CardPart.LIMITS,
          CardPart.FOOT);

  private DiscordMarkup() {}

  static MessageBudget budget() {
    return new MessageBudget(CHARACTERS, String::length);
  }

  static CardBuilder card() {
    return new CardBuilder(ORDER, budget(), MARKDOWN, Integer.MAX_VALUE);
  }

  @Override
  public String plain(String text) {
    return DiscordEscape.plain(text);
  }

  @Override
  public String evidence(String text) {
    return DiscordEscape.evidence(text);
  }

  @Override
  public String evidence(String text, int most) {
    return DiscordEscape.evidence(text, most);
  }

  /** A line end would end a quotation. */
  @Override
  public String line(String text, int most) {
    return evidence(text.replace('\n', ' '), most);
  }

  @Override
  public String bold(String safe) {
    return "**" + safe + "**";
  }

  @Override
  public String ordinal(int number) {
    return number + "\\.";
  }

  @Override
  public String quotation(List<Quote> quotes, String more) {
    return quotes.stream()
            .map(quote -> "> “%s”\n> -# %s".formatted(quote.words(), quote.place()))
            .collect(Collectors.joining("\n"))
        + (more.isEmpty() ? "" : "\n" + more);
  }
}
