package dev.bonafide.rule.match;

import dev.bonafide.text.TextWords;
import java.util.Set;

/** What stands before a verb and says that no one does it: <em>no one at our firm will ask</em>. */
final class Denial {
  /** Further away it belongs to something else. */
  private static final int REACH = 6;

  private Denial() {}

  /** Whether one of the words stands shortly before a verb, in its clause. */
  static boolean stands(Set<String> wanted, TextWords words, int verb) {
    for (int at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
      if (words.clause(at) != words.clause(verb)) {
        return false;
      }
      if (wanted.contains(words.word(at))) {
        return true;
      }
    }
    return false;
  }
}
