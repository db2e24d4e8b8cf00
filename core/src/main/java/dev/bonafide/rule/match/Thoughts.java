package dev.bonafide.rule.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Joins places of several things that belong to one thought: nothing is joined across thoughts. */
final class Thoughts {
  /** So many places on either side are tried: the nearest may lie across another one's words. */
  private static final int NEIGHBOURS = 3;

  private final List<Thing> things;
  private final int atLeast;

  /**
   * One of several that are looked for.
   *
   * @param places in the order of the case
   * @param apart the first place that is in no talk, and so belongs to every thought
   */
  private record Thing(List<Place> places, Optional<Place> apart) {
    static Thing of(List<Place> places) {
      List<Place> ordered = ordered(places);
      return new Thing(
          ordered, ordered.stream().filter(place -> !place.match().isInTalk()).findFirst());
    }
  }

  /**
   * @param things each with its places
   * @param atLeast how many of them must belong to one thought
   */
  Thoughts(List<List<Place>> things, int atLeast) {
    this.things = things.stream().map(Thing::of).toList();
    this.atLeast = atLeast;
  }

  private static List<Place> ordered(List<Place> places) {
    return places.stream()
        .sorted(
            Comparator.<Place, String>comparing(Thoughts::name)
                .thenComparingInt(place -> place.match().said().at())
                .thenComparingInt(place -> place.match().hit().first()))
        .toList();
  }

  /** Wherever enough of the things belong to one thought, with all that is cited for them. */
  Stream<Place> joined() {
    return IntStream.range(0, things.size())
        .boxed()
        .flatMap(thing -> things.get(thing).places().stream().map(anchor -> around(thing, anchor)))
        .filter(found -> found.size() >= atLeast)
        .map(Place::of);
  }

  private List<Place> around(int thing, Place anchor) {
    List<Place> found = new ArrayList<>();
    for (int other = 0; other < things.size(); other++) {
      if (other == thing) {
        found.add(anchor);
      } else {
        nearest(things.get(other), anchor).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Place> nearest(Thing thing, Place anchor) {
    List<Place> places = thing.places();
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore(places.get(middle), anchor)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int after = low;
    return Stream.concat(
            IntStream.range(0, NEIGHBOURS)
                .mapToObj(step -> after + step)
                .filter(at -> at < places.size()),
            IntStream.rangeClosed(1, NEIGHBOURS)
                .mapToObj(step -> after - step)
                .filter(at -> at >= 0))
        .map(places::get)
        .filter(place -> anchor.match().isOneThought(place.match()))
        .findFirst()
        .or(thing::apart);
  }

  private static boolean isBefore(Place place, Place anchor) {
    int names = name(place).compareTo(name(anchor));
    return names < 0 || (names == 0 && place.match().isBefore(anchor.match()));
  }

  private static String name(Place place) {
    return place.match().said().reading().name();
  }
}
