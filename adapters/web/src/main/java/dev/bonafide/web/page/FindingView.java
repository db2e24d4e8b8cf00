package dev.bonafide.web.page;

import dev.bonafide.check.Strength;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Point;
import dev.bonafide.report.ShownQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A finding on the card.
 *
 * @param tone how strong it is, as a name for the style sheet
 * @param quotes those that are shown
 * @param more those that are shown on demand
 */
public record FindingView(Point point, String tone, List<Spot> quotes, List<Spot> more) {
  /** Letters of a quote that may be a mere word of an answer. */
  private static final int SHORT = 24;

  static List<FindingView> of(List<Point> points, Phrasebook book) {
    return points.stream().map(point -> of(point, tone(point, book))).toList();
  }

  /** Says that a reviewer confirmed it: that is as strong as can be. */
  private static String tone(Point point, Phrasebook book) {
    return Stream.of(Strength.values())
        .map(Strength::id)
        .filter(id -> point.strength().contains(book.say("strength." + id)))
        .findFirst()
        .orElse(Strength.DECISIVE.id());
  }

  private static FindingView of(Point point, String tone) {
    int shown = point.quotes().size();
    List<Spot> spots = new ArrayList<>();
    Stream.concat(point.quotes().stream(), point.beyond().stream())
        .forEach(quote -> spots.add(spot(point, spots.size() + 1, quote)));
    return new FindingView(
        point, tone, spots.subList(0, shown), spots.subList(shown, spots.size()));
  }

  private static Spot spot(Point point, int place, ShownQuote quote) {
    return new Spot(point.number() + "-" + place, point.number(), quote);
  }

  /** The element of the finding. */
  public String id() {
    return "finding-" + point.number();
  }

  /** Quotes beside its title on top: a question says little without its answer. */
  public List<Spot> brief() {
    boolean both =
        !quotes.isEmpty()
            && (quotes.getFirst().quote().weight().asks()
                || quotes.getFirst().quote().words().length() < SHORT);
    return quotes.stream().limit(both ? 2 : 1).toList();
  }

  public List<SourceView> sources() {
    return point.sources().stream().map(SourceView::of).toList();
  }

  Stream<Spot> spots() {
    return Stream.concat(quotes.stream(), more.stream());
  }
}
