package dev.bonafide.conversation.onlooker;

/** Why an answer stands before the asker alone, in English. */
public final class OnlookerPhrases {
  public static final String SUBJECT_IS_THERE =
      "Not posted: someone there has the name of the person being screened.";

  public static final String REVIEWERS_ONLY =
      "Only people who asked for this case or added to it can post it.";

  private OnlookerPhrases() {}

  public static String why(Crowd crowd) {
    return switch (crowd) {
      case TEAM -> "Only for you.";
      case PUBLIC -> "Only you can see this: everyone in the workspace can read that channel.";
      case MANY -> "Only you can see this: the channel has too many readers to check.";
      case UNKNOWN -> "Only you can see this: the bot cannot tell who reads that channel.";
      case GUESTS -> "Only you can see this: a guest can read that channel.";
      case STRANGERS -> "Only you can see this: another organization can read that channel.";
      case SUBJECT ->
          "Only you can see this: someone there has the name of the person being screened.";
    };
  }
}
