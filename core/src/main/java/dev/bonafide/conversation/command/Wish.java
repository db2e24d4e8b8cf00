package dev.bonafide.conversation.command;

/** What somebody wants of a place that may be watched. */
public enum Wish {
  SHOW,
  TRIAL,
  ON,
  OFF,
  UNKNOWN;

  public static Wish of(String typed) {
    return switch (Typed.of(typed).phrase(0, Vocabulary.LONGEST)) {
      case "" -> SHOW;
      case "dry-run", "dry run", "dryrun", "trial", "try" -> TRIAL;
      case "on", "yes" -> ON;
      case "off", "no", "none" -> OFF;
      default -> UNKNOWN;
    };
  }
}
