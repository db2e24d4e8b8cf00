package dev.bonafide.chat.card;

import dev.bonafide.identifier.Defanged;
import dev.bonafide.report.Point;
import dev.bonafide.report.ShownQuote;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A finding as one sentence, with its shortest quote; of a contradiction, with both sides. */
final class FindingText {
  /** Fewer characters of a quote say nothing. */
  private static final int TELLING = 24;

  /** Shorter ones, such as "Yes", are quoted only where there is no other. */
  private static final int SHORTEST = 12;

  private final CardMarkup markup;

  FindingText(CardMarkup markup) {
    this.markup = markup;
  }

  /** Its title, cut where it would take more lines. */
  FittedText title(Point point, int most) {
    return FittedText.bold(point.number() + ". " + point.title(), most, markup);
  }

  /** With its quote within so many lines; empty where next to nothing of it fits. */
  Optional<FittedText> quoting(Point point, int most) {
    String quote = Defanged.of(shortest(point));
    String before = point.number() + ". " + point.title() + ": “";
    PhoneColumn column = markup.column().bold();
    int fits = FittedText.longest(quote, most, column::lines, words -> before + words + "”");
    if (quote.isEmpty() || fits < Math.min(TELLING, quote.codePointCount(0, quote.length()))) {
      return Optional.empty();
    }
    String words = MessageBudget.shortened(quote, fits);
    String head = markup.ordinal(point.number()) + " " + markup.plain(point.title());
    return Optional.of(
        new FittedText(
            markup.bold(head) + ": “" + markup.line(words) + "”",
            column.lines(before + words + "”")));
  }

  private static String shortest(Point point) {
    List<String> words = point.quotes().stream().map(ShownQuote::words).toList();
    if (point.contradiction()) {
      return words.stream().limit(2).collect(Collectors.joining("” / “"));
    }
    return words.stream()
        .min(
            Comparator.comparing((String one) -> one.length() < SHORTEST)
                .thenComparing(String::length))
        .orElse("");
  }
}
