package dev.bonafide.slack.evidence;

import dev.bonafide.casefile.Exhibit;
import java.util.List;

/**
 * What came out of a file.
 *
 * @param unread why nothing did; empty where something did
 */
record OpenedFile(List<Exhibit> exhibits, List<String> unread) {
  OpenedFile {
    exhibits = List.copyOf(exhibits);
    unread = List.copyOf(unread);
  }

  static OpenedFile nothing() {
    return new OpenedFile(List.of(), List.of());
  }

  static OpenedFile nothing(String name, String why) {
    return new OpenedFile(List.of(), List.of(name + ": " + why));
  }
}
