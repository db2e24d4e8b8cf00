package dev.bonafide.conversation.watching;

/** What is said about having places watched, in English. */
final class WatchPhrases {
  static final String MEMBERS_WHO_RUN =
      "Only administrators of the workspace can have what is posted here looked at without being"
          + " asked.";

  static final String TRY_FIRST =
      "Try it first: “settings watch dry-run”. Nothing is said here then, and you are told what"
          + " would have been flagged.";

  static final String NOT_HERE =
      "I am not told what is posted here. Say it in the channel that is meant, and invite me there"
          + " first.";

  static final String NO_SUCH =
      "“settings watch” takes “dry-run”, “on” or “off”, in the channel that is meant.";

  static final String UNWATCHED =
      "What is posted here is looked at only when somebody asks. To try the other way:"
          + " “settings watch dry-run”.";

  static final String BEGUN =
      "From now on what is posted here is looked at, and nothing is said here. Once a day you are"
          + " told alone what would have been flagged, if anything; “settings watch” tells at any"
          + " time, “settings watch on” has it said here, “settings watch off” ends it.";

  static final String ON =
      "On: what is posted here is looked at, and answered in its thread where something should be"
          + " checked. Nothing is said where nothing was found. “settings watch off” ends it.";

  static final String ENDED = "Off: from now on things are looked at only when somebody asks.";

  /** Said to everybody there. */
  static final String ANNOUNCED =
      "From now on I look at what is posted here without being asked, as an administrator chose,"
          + " and answer where something should be checked. Replies in threads I read only when"
          + " somebody asks. I am a bot and may be wrong; a person decides.";

  /** Beside a verdict. */
  static final String UNASKED =
      "Nobody asked for this: an administrator chose that what is posted here is looked at.";

  private WatchPhrases() {}
}
