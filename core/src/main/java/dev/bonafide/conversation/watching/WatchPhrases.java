package dev.bonafide.conversation.watching;

/** What is said about having places watched, in English. */
final class WatchPhrases {
  static final String MEMBERS_WHO_RUN =
      "Only administrators of the workspace can have posts here screened automatically.";

  static final String TRY_FIRST =
      "Try it first with “settings watch dry-run”. Then nothing is posted here, and"
          + " you are told what would have been flagged.";

  static final String NOT_HERE =
      "I cannot see what is posted here. Say this in the channel you mean, and invite"
          + " me there first.";

  static final String NO_SUCH =
      "Use “settings watch” with “dry-run”, “on”, or “off” in the channel you mean.";

  static final String UNWATCHED =
      "Posts here are screened only when someone asks. To try automatic screening:"
          + " “settings watch dry-run”.";

  static final String BEGUN =
      "From now on, posts here are screened, and nothing is posted in reply. Once a day,"
          + " only you are told what would have been flagged, if anything. “settings watch”"
          + " shows it at any time, “settings watch on” turns on replies here, and “settings"
          + " watch off” ends the trial.";

  static final String ON =
      "On: posts here are screened. If something should be asked or stopped, the bot replies in"
          + " the thread; if nothing was found, it says nothing. “settings watch off” ends it.";

  static final String ENDED = "Off: from now on, posts are screened only when someone asks.";

  /** Said to everyone there. */
  static final String ANNOUNCED =
      "An administrator has turned on automatic screening. From now on, I screen posts"
          + " here, and reply if something should be asked or stopped. I read replies in threads only"
          + " when someone asks. I am a bot and may be wrong; a person decides.";

  /** Beside a verdict. */
  static final String UNASKED =
      "No one asked for this check: an administrator turned on automatic screening here.";

  private WatchPhrases() {}
}
