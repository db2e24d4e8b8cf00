package dev.bonafide.comparison.takehome;

import dev.bonafide.casefile.Citation;
import dev.bonafide.comparison.takehome.Value.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Value that code runs and that nobody can read there.
 *
 * @param fetched whether it is downloaded; else it is kept out of sight
 * @param source where it comes in
 * @param run where it is run
 */
record Danger(boolean fetched, @Nullable Place source, Place run) {
  /** Whether its last step stands in this file. */
  boolean isIn(SourceFile file) {
    return run.file().equals(file);
  }

  /** Cites where it is run, where it comes in, and where it is handed on. */
  List<Citation> cited() {
    List<Place> places = new ArrayList<>(List.of(run));
    for (Place place = source; place != null; place = place.handed()) {
      places.add(place);
    }
    return Stream.concat(places.reversed().stream(), Stream.of(run))
        .map(place -> place.file().cited(place.at()))
        .distinct()
        .limit(3)
        .toList();
  }
}
