package dev.bonafide.conversation.onlooker;

/** Why an answer stands before the asker alone, in English. */
public final class OnlookerPhrases {
  public static final String REVIEWERS_ONLY =
      "Only people who asked for this case or added to it can post it.";

  private OnlookerPhrases() {}

  /** Reason why nothing is posted before them. */
  public static String notPosted(Crowd crowd) {
    return reason("Not posted: ", crowd);
  }

  /** Reason why an answer stands before the asker alone. */
  public static String why(Crowd crowd) {
    return reason("Only you can see this: ", crowd);
  }

  private static String reason(String lead, Crowd crowd) {
    return switch (crowd) {
      case TEAM -> "Only for you.";
      case PUBLIC -> lead + "everyone in the workspace can read that channel.";
      case MANY -> lead + "the channel has too many readers to check.";
      case UNKNOWN -> lead + "the bot cannot tell who reads that channel.";
      case GUESTS -> lead + "a guest can read that channel.";
      case STRANGERS -> lead + "another organization can read that channel.";
      case SUBJECT -> lead + "someone there has the name of the person being screened.";
    };
  }
}
