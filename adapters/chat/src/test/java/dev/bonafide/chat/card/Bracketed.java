package dev.bonafide.chat.card;

import java.util.List;
import java.util.stream.Collectors;

/** A markup in which it can be seen what was made safe, and how. */
final class Bracketed implements CardMarkup {
  @Override
  public String plain(String text) {
    return "[" + text + "]";
  }

  @Override
  public String evidence(String text) {
    return "{" + text + "}";
  }

  @Override
  public String evidence(String text, int most) {
    return evidence(MessageBudget.shortened(text, most));
  }

  @Override
  public String line(String text, int most) {
    return evidence(text.replace('\n', ' '), most);
  }

  @Override
  public String bold(String safe) {
    return "*" + safe + "*";
  }

  @Override
  public String ordinal(int number) {
    return number + ")";
  }

  @Override
  public String quotation(List<Quote> quotes, String more) {
    return quotes.stream()
        .map(quote -> quote.words() + "@" + quote.place())
        .collect(Collectors.joining("|", "<", more + ">"));
  }
}
