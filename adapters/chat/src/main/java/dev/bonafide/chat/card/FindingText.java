package dev.bonafide.chat.card;

import dev.bonafide.identifier.Defanged;
import dev.bonafide.report.Point;
import dev.bonafide.report.ShownQuote;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A finding as one sentence, with a quote; of a contradiction, with both sides. */
final class FindingText {
  /** Fewer characters of a quote say nothing. */
  private static final int TELLING = 24;

  /** Shorter ones, such as "Yes", are quoted only where there is no other. */
  private static final int SHORTEST = 12;

  /** Lines of a finding and its quote beside which others have room, too. */
  private static final int SHORT = 3;

  private final CardMarkup markup;
  private final PhoneColumn column;

  FindingText(CardMarkup markup) {
    this.markup = markup;
    this.column = markup.column().bold();
  }

  /** Its title, cut where it would take more lines. */
  FittedText title(Point point, int most) {
    return FittedText.bold(point.number() + ". " + point.title(), most, markup);
  }

  /**
   * With the first of its quotes that stands whole within {@value #SHORT} lines, or else within so
   * many, as what a finding rests on most comes first, and one that says something before one that
   * is shorter; else with the shortest, cut, and its title cut where that leaves the quote no room.
   * Empty where there is no quote.
   *
   * @param most lines, two or more
   */
  Optional<FittedText> leading(Point point, int most) {
    List<List<String>> all = quotes(point);
    List<List<String>> telling = all.stream().filter(FindingText::says).toList();
    return whole(point, telling, Math.min(SHORT, most))
        .or(() -> whole(point, telling, most))
        .or(() -> whole(point, all, most))
        .or(() -> quoting(point, most))
        .or(() -> belowCutTitle(point, most));
  }

  /** With its shortest quote within so many lines; empty where next to nothing of it fits. */
  Optional<FittedText> quoting(Point point, int most) {
    return shortest(point).flatMap(sides -> cut(point, point.title(), sides, most));
  }

  private Optional<FittedText> whole(Point point, List<List<String>> quotes, int most) {
    return quotes.stream()
        .map(sides -> text(point, point.title(), sides, UnaryOperator.identity()))
        .filter(whole -> whole.lines() <= most)
        .findFirst();
  }

  private Optional<FittedText> belowCutTitle(Point point, int most) {
    String head = point.number() + ". ";
    return shortest(point).stream()
        .flatMap(
            sides ->
                IntStream.iterate(most - 1, lines -> lines > 0, lines -> lines - 1)
                    .map(n -> FittedText.longest(point.title(), n, column::lines, head::concat))
                    .mapToObj(n -> MessageBudget.shortened(point.title(), Math.max(n, 1)))
                    .flatMap(title -> cut(point, title, sides, most).stream()))
        .findFirst();
  }

  /** Each side cut alike, so that none is lost. */
  private Optional<FittedText> cut(Point point, String title, List<String> sides, int most) {
    String longest = sides.stream().max(Comparator.comparing(String::length)).orElse("");
    int fits =
        FittedText.longest(
            longest,
            most,
            column::lines,
            shown -> plain(point, title, sides, one -> shortened(one, shown)));
    int telling = Math.min(TELLING / sides.size(), longest.codePointCount(0, longest.length()));
    return fits < telling
        ? Optional.empty()
        : Optional.of(text(point, title, sides, one -> MessageBudget.shortened(one, fits)));
  }

  private static String shortened(String side, String like) {
    return MessageBudget.shortened(side, Math.max(1, like.codePointCount(0, like.length())));
  }

  private FittedText text(
      Point point, String title, List<String> sides, UnaryOperator<String> shortened) {
    String head = markup.ordinal(point.number()) + " " + markup.plain(title);
    String words = joined(sides, shortened);
    return new FittedText(
        markup.bold(head) + ": “" + markup.line(words) + "”",
        column.lines(plain(point, title, sides, shortened)));
  }

  private static String plain(
      Point point, String title, List<String> sides, UnaryOperator<String> shortened) {
    return point.number() + ". " + title + ": “" + joined(sides, shortened) + "”";
  }

  private static String joined(List<String> sides, UnaryOperator<String> shortened) {
    return sides.stream().map(shortened).collect(Collectors.joining("” / “"));
  }

  /** Each that can stand alone, as a list of its sides: those that say something first. */
  private static List<List<String>> quotes(Point point) {
    List<String> words = point.quotes().stream().map(ShownQuote::words).map(Defanged::of).toList();
    if (point.contradiction()) {
      return List.of(words.stream().limit(2).toList());
    }
    return words.stream()
        .map(List::of)
        .sorted(Comparator.comparing(sides -> !says(sides)))
        .toList();
  }

  /** Whether a quote is more than a word such as "Yes". */
  private static boolean says(List<String> sides) {
    return sides.stream().anyMatch(side -> side.length() >= SHORTEST);
  }

  private static Optional<List<String>> shortest(Point point) {
    return quotes(point).stream()
        .min(
            Comparator.comparing((List<String> one) -> !says(one))
                .thenComparing(one -> one.getFirst().length()));
  }
}
