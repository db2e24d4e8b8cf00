package dev.bonafide.conversation.onlooker;

/** Why an answer stands before the asker alone, in English. */
public final class OnlookerPhrases {
  public static final String REVIEWERS_ONLY =
      "Only people who asked for this case or added to it can post it.";

  private static final String ALONE = "Only you can see this: ";

  private OnlookerPhrases() {}

  /** Why nothing is posted before them. */
  public static String notPosted(Crowd crowd) {
    return why(crowd).replace(ALONE, "Not posted: ");
  }

  public static String why(Crowd crowd) {
    return switch (crowd) {
      case TEAM -> "Only for you.";
      case PUBLIC -> ALONE + "everyone in the workspace can read that channel.";
      case MANY -> ALONE + "the channel has too many readers to check.";
      case UNKNOWN -> ALONE + "the bot cannot tell who reads that channel.";
      case GUESTS -> ALONE + "a guest can read that channel.";
      case STRANGERS -> ALONE + "another organization can read that channel.";
      case SUBJECT -> ALONE + "someone there has the name of the person being screened.";
    };
  }
}
