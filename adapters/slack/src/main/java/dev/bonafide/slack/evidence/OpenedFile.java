package dev.bonafide.slack.evidence;

import dev.bonafide.casefile.Exhibit;
import java.util.List;

/**
 * What came out of a file.
 *
 * @param said what is said in a clip, as Slack wrote it down; empty for anything else
 * @param unread why nothing did; empty where something did
 */
record OpenedFile(List<Exhibit> exhibits, String said, List<String> unread) {
  OpenedFile {
    exhibits = List.copyOf(exhibits);
    unread = List.copyOf(unread);
  }

  static OpenedFile of(List<Exhibit> exhibits) {
    return new OpenedFile(exhibits, "", List.of());
  }

  static OpenedFile said(String words) {
    return new OpenedFile(List.of(), words, List.of());
  }

  static OpenedFile nothing() {
    return of(List.of());
  }

  static OpenedFile nothing(String name, String why) {
    return new OpenedFile(List.of(), "", List.of(name + ": " + why));
  }
}
