package dev.bonafide.slack.evidence;

import dev.bonafide.casefile.Exhibit;
import java.util.List;

/**
 * What came out of a file.
 *
 * @param unread why nothing did; empty where something did
 */
record Opened(List<Exhibit> exhibits, List<String> unread) {
  Opened {
    exhibits = List.copyOf(exhibits);
    unread = List.copyOf(unread);
  }

  static Opened nothing() {
    return new Opened(List.of(), List.of());
  }

  static Opened nothing(String name, String why) {
    return new Opened(List.of(), List.of(name + ": " + why));
  }
}
