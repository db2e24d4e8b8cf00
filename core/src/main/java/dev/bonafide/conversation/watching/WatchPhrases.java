package dev.bonafide.conversation.watching;

import dev.bonafide.resource.PropertyFile;

/** What is said about having places watched, in English. */
final class WatchPhrases {
  private static final PropertyFile SAID = PropertyFile.beside(WatchPhrases.class, "said");

  static final String MEMBERS_WHO_RUN = SAID.text("members-who-run");

  static final String TRY_FIRST = SAID.text("try-first");

  static final String NOT_HERE = SAID.text("not-here");

  static final String NO_SUCH = SAID.text("no-such");

  static final String UNWATCHED = SAID.text("unwatched");

  static final String BEGUN = SAID.text("begun");

  static final String ON = SAID.text("on");

  static final String ENDED = SAID.text("ended");

  /** Said to everyone there. */
  static final String ANNOUNCED = SAID.text("announced");

  /** Beside a verdict. */
  static final String UNASKED = SAID.text("unasked");

  private WatchPhrases() {}
}
