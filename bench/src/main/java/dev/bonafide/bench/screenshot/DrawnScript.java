package dev.bonafide.bench.screenshot;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** What is written in a picture: each script needs a model of its own to be read. */
enum DrawnScript {
  LATIN(1, UnicodeScript.LATIN),
  CYRILLIC(0.5, UnicodeScript.CYRILLIC),
  JAPANESE(0.4, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
  CHINESE(0.5, UnicodeScript.HAN),
  KOREAN(0.5, UnicodeScript.HANGUL);

  /** A letter of these scripts says as much as two or three Latin ones. */
  private static final double DENSE = 0.4;

  private final double share;
  private final Set<UnicodeScript> scripts;

  DrawnScript(double share, UnicodeScript... scripts) {
    this.share = share;
    this.scripts = Set.of(scripts);
  }

  /** Whether so many of a text's letters are of the script; names and brands are often Latin. */
  boolean writes(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long own = text.codePoints().filter(Character::isLetter).filter(this::has).count();
    return letters > 0
        && own >= share * letters
        && (this != CHINESE || text.codePoints().noneMatch(JAPANESE::has));
  }

  private boolean has(int letter) {
    return scripts.contains(UnicodeScript.of(letter));
  }

  /** As many as so many Latin letters say. */
  double letters(int latin) {
    return this == LATIN || this == CYRILLIC ? latin : DENSE * latin;
  }
}
