package dev.bonafide.conversation;

/** Why an answer stands before the asker alone, in English. */
final class OnlookerPhrases {
  static final String SUBJECT_IS_THERE =
      "It is not posted: somebody there has the name of the one who is vetted.";

  static final String REVIEWERS_ONLY =
      "Only those who asked for this case, or added to it, can post it.";

  private OnlookerPhrases() {}

  static String why(Crowd crowd) {
    return switch (crowd) {
      case TEAM -> "For you alone.";
      case PUBLIC -> "For you alone: everybody in the workspace can read that channel.";
      case MANY -> "For you alone: more people than can be looked at read along there.";
      case UNKNOWN -> "For you alone: it cannot be told who reads along there.";
      case GUESTS -> "For you alone: a guest reads along there.";
      case STRANGERS -> "For you alone: another organization reads along there.";
      case SUBJECT -> "For you alone: somebody there has the name of the one who is vetted.";
    };
  }
}
