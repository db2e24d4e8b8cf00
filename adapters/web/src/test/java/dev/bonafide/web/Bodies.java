package dev.bonafide.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Bodies of calls that act on stored cases. */
public final class Bodies {
  private Bodies() {}

  public static String outcome(String id) {
    return of("outcome=" + id, "note=a note");
  }

  public static String reply(String words) {
    return of("words=" + words);
  }

  public static String reason(String words) {
    return of("reason=" + words);
  }

  public static String question(String words) {
    return of("question=" + words);
  }

  public static String meeting(String typed) {
    return of("meeting=" + typed);
  }

  /** The finding, the disposition and the reason, between spaces. */
  public static String ruling(String text) {
    String[] parts = (text + "  ").split(" ", 3);
    return of("finding=" + parts[0], "disposition=" + parts[1], "reason=" + parts[2]);
  }

  private static String of(String... fields) {
    return Arrays.stream(fields)
        .map(field -> "\"" + field.replaceFirst("=", "\": \"") + "\"")
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
