package dev.bonafide.conversation.watching;

import dev.bonafide.resource.PropertyFile;

/** What is said about having places watched, in English. */
final class WatchPhrases {
  private static final PropertyFile SAID = PropertyFile.beside(WatchPhrases.class, "said");

  private WatchPhrases() {}

  /** What is said by itself, by its key. */
  static String said(String key) {
    return SAID.text(key);
  }
}
