package dev.bonafide.rule.match;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The matches of one slot in one exhibit, in the order of the text, with what it takes to find the
 * one nearest to another match in few steps: neighbors on either side, and of all lines before
 * (after) the match that stands closest to its line's end (start).
 */
final class SlotPlaces {
  /** A neighbor may overlap; the next one or two then do not. */
  private static final int NEIGHBOURS = 3;

  private final List<SlotMatch> places;
  private final int[] smallestTail;
  private final int[] smallestHead;

  SlotPlaces(List<SlotMatch> places) {
    this.places = List.copyOf(places);
    int count = places.size();
    smallestTail = new int[count];
    smallestHead = new int[count];
    for (int at = 0; at < count; at++) {
      boolean better = at == 0 || !sameMessage(at, at - 1) || tail(at) < tail(smallestTail[at - 1]);
      smallestTail[at] = better ? at : smallestTail[at - 1];
    }
    for (int at = count - 1; at >= 0; at--) {
      boolean better =
          at == count - 1 || !sameMessage(at, at + 1) || head(at) < head(smallestHead[at + 1]);
      smallestHead[at] = better ? at : smallestHead[at + 1];
    }
  }

  List<SlotMatch> all() {
    return places;
  }

  /**
   * A match that is near enough to another and does not overlap it; one in the same sentence goes
   * before the others, as that tells more.
   */
  Optional<SlotMatch> near(SlotMatch anchor, Proximity within) {
    int after = firstNotBefore(anchor);
    Stream<SlotMatch> neighbours =
        IntStream.range(after - NEIGHBOURS, after + NEIGHBOURS)
            .filter(at -> at >= 0 && at < places.size())
            .mapToObj(places::get);
    return Stream.concat(neighbours, acrossLines(anchor, after))
        .filter(
            place ->
                !place.overlaps(anchor) && isNear(anchor, place, within) && anchor.isClose(place))
        .min(Comparator.comparing(place -> !isInSentence(anchor, place)));
  }

  private Stream<SlotMatch> acrossLines(SlotMatch anchor, int after) {
    int before = lastOnEarlierLine(anchor, after);
    int later = firstOnLaterLine(anchor, after);
    return Stream.concat(
        before < 0 ? Stream.empty() : Stream.of(places.get(smallestTail[before])),
        later == places.size() ? Stream.empty() : Stream.of(places.get(smallestHead[later])));
  }

  private static boolean isNear(SlotMatch a, SlotMatch b, Proximity within) {
    boolean sameMessage = a.message() == b.message();
    return switch (within) {
      case Proximity.InSentence() -> isInSentence(a, b);
      case Proximity.OnLine() -> sameMessage && a.line() == b.line();
      case Proximity.OfWords(int most, int messages) ->
          sameMessage ? a.distance(b) <= most : a.follows(b, messages) && a.apart(b) <= most;
      case Proximity.OfMessages(int most) -> a.isWithin(b, most);
    };
  }

  private static boolean isInSentence(SlotMatch a, SlotMatch b) {
    return a.message() == b.message()
        && a.said()
            .words()
            .sentenceOf(a.hit().first())
            .equals(b.said().words().sentenceOf(b.hit().first()));
  }

  private int firstNotBefore(SlotMatch anchor) {
    return firstWhere(place -> !place.isBefore(anchor));
  }

  private int lastOnEarlierLine(SlotMatch anchor, int after) {
    int first =
        firstWhere(
            place ->
                place.message() > anchor.message()
                    || (place.message() == anchor.message() && place.line() >= anchor.line()));
    int before = Math.min(first, after) - 1;
    return before >= 0 && places.get(before).message() == anchor.message() ? before : -1;
  }

  private int firstOnLaterLine(SlotMatch anchor, int after) {
    int first =
        firstWhere(
            place ->
                place.message() > anchor.message()
                    || (place.message() == anchor.message() && place.line() > anchor.line()));
    int later = Math.max(first, after);
    return later < places.size() && places.get(later).message() == anchor.message()
        ? later
        : places.size();
  }

  /** By bisection; the condition holds for all places after the first for which it holds. */
  private int firstWhere(java.util.function.Predicate<SlotMatch> condition) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(places.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private boolean sameMessage(int a, int b) {
    return places.get(a).message() == places.get(b).message();
  }

  private int tail(int at) {
    return places.get(at).tail();
  }

  private int head(int at) {
    return places.get(at).head();
  }
}
