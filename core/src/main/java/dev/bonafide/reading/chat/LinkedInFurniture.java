package dev.bonafide.reading.chat;

/**
 * The lines that LinkedIn's page puts between the sentence that says who sent a message and its
 * words: a link to the profile, and the name with the time once more.
 */
final class LinkedInFurniture {
  private static final String LINK = "’s profile";
  private static final String PLAIN_LINK = "'s profile";

  private LinkedInFurniture() {}

  /**
   * Whether a line is the link to a profile, alone or with the name of the picture behind it:
   * {@code View Ana’s profileAna Prim}. Nothing else may stand there.
   */
  static boolean isProfileLink(String line) {
    int end =
        line.startsWith("View ") ? Math.max(line.indexOf(LINK), line.indexOf(PLAIN_LINK)) : -1;
    if (end < 0) {
      return false;
    }
    String behind = line.substring(end + LINK.length());
    return behind.isEmpty() || behind.startsWith(line.substring("View ".length(), end));
  }

  /** As what LinkedIn says below a message of who saw it when. */
  static boolean isSeen(String line) {
    return line.startsWith("Seen by ") && line.endsWith(".") && line.indexOf(" at ") > 0;
  }

  /** {@code Ana Prim (She/Her)} is {@code Ana Prim}. */
  static Header withoutPronouns(Header header) {
    String who = header.who();
    int open = who.endsWith(")") ? who.lastIndexOf(" (") : -1;
    return open > 0 && who.indexOf('/', open) > 0
        ? new Header(who.substring(0, open), header.when(), header.words())
        : header;
  }
}
