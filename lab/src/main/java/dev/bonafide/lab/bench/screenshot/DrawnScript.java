package dev.bonafide.lab.bench.screenshot;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Set;

/** What is written in a picture: each script needs a model of its own to be read. */
enum DrawnScript {
  LATIN("en", 1, UnicodeScript.LATIN),
  CYRILLIC("ru", 0.5, UnicodeScript.CYRILLIC),
  JAPANESE("ja", 0.4, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
  CHINESE("zh", 0.5, UnicodeScript.HAN),
  KOREAN("ko", 0.5, UnicodeScript.HANGUL);

  /** A letter of these scripts says as much as two or three Latin ones. */
  private static final double DENSE = 0.4;

  private final String language;
  private final double share;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes
  private final Set<UnicodeScript> scripts;

  DrawnScript(String language, double share, UnicodeScript... scripts) {
    this.language = language;
    this.share = share;
    this.scripts = Set.of(scripts);
  }

  /** The language that a page says it is in, so that a browser takes the fonts for it. */
  static String language(String text) {
    return Arrays.stream(values())
        .filter(script -> script.writes(text))
        .findFirst()
        .orElse(LATIN)
        .language;
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
