package dev.bonafide.web.page;

import dev.bonafide.report.Point;
import dev.bonafide.report.ShownQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A finding on the card.
 *
 * @param quotes those that are shown
 * @param more those that are shown on demand
 */
public record FindingView(Point point, List<Spot> quotes, List<Spot> more) {
  /** Letters of a quote that may be a mere question or a word of its answer. */
  private static final int SHORT = 24;

  public FindingView {
    quotes = List.copyOf(quotes);
    more = List.copyOf(more);
  }

  static List<FindingView> of(List<Point> points) {
    return points.stream().map(FindingView::of).toList();
  }

  private static FindingView of(Point point) {
    int shown = point.quotes().size();
    List<Spot> spots = new ArrayList<>();
    Stream.concat(point.quotes().stream(), point.beyond().stream())
        .forEach(quote -> spots.add(spot(point, spots.size() + 1, quote)));
    return new FindingView(point, spots.subList(0, shown), spots.subList(shown, spots.size()));
  }

  private static Spot spot(Point point, int place, ShownQuote quote) {
    return new Spot(point.number() + "-" + place, point.number(), quote);
  }

  /** The element of the finding. */
  public String id() {
    return "finding-" + point.number();
  }

  /** Quotes beside its title on top: a short one says little without what follows it. */
  public List<Spot> brief() {
    boolean isShort = !quotes.isEmpty() && quotes.getFirst().quote().words().length() < SHORT;
    return quotes.stream().limit(isShort ? 2 : 1).toList();
  }

  /** How strong it is, as a name for the style sheet. */
  public String tone() {
    return point.strength().split("[ ,]", 2)[0];
  }

  public List<SourceView> sources() {
    return point.sources().stream().map(SourceView::of).toList();
  }

  Stream<Spot> spots() {
    return Stream.concat(quotes.stream(), more.stream());
  }
}
