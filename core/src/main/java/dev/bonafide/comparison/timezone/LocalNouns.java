package dev.bonafide.comparison.timezone;

import java.util.Set;

/** Things that stand in a place. */
final class LocalNouns {
  static final Set<String> THINGS =
      Set.of(
          ("bridge river school market park mall lake church mosque temple avenue"
                  + " roundabout hospital hill square tower supermarket bakery pub brewery stadium"
                  + " harbour harbor port beach castle library university campus factory ring canal"
                  + " cathedral museum minutes tram gym cafe fields forest suburb suburbs highway")
              .split(" ", -1));

  private LocalNouns() {}
}
