package dev.bonafide.conversation.command;

/** What someone wants of a place that may be watched. */
public enum WatchCommand {
  SHOW,
  TRIAL,
  ON,
  OFF,
  UNKNOWN;

  public static WatchCommand of(String typed) {
    return switch (TypedWords.of(typed).phrase(0, CommandVocabulary.LONGEST)) {
      case "" -> SHOW;
      case "dry-run", "dry run", "dryrun", "trial", "try" -> TRIAL;
      case "on", "yes" -> ON;
      case "off", "no", "none" -> OFF;
      default -> UNKNOWN;
    };
  }
}
