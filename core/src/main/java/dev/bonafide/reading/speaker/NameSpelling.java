package dev.bonafide.reading.speaker;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether two names may be one name that is written otherwise: in Cyrillic, Greek or Latin letters,
 * with the marks of a language or without them, or cut short as in {@code Tobi} for {@code Tobias}.
 * Letters are compared with letters; no name is looked up.
 */
final class NameSpelling {
  private static final int SHORTEST = 3;
  private static final Map<Integer, String> LETTERS = letters();

  /** Of what is written in several ways, one. The longest first. */
  private static final List<Map.Entry<String, String>> ALIKE =
      List.of(
          Map.entry("shch", "sh"),
          Map.entry("sch", "sh"),
          Map.entry("tch", "ch"),
          Map.entry("kh", "h"),
          Map.entry("ph", "f"),
          Map.entry("ck", "k"),
          Map.entry("tz", "ts"),
          Map.entry("ks", "x"),
          Map.entry("ae", "a"),
          Map.entry("oe", "o"),
          Map.entry("ue", "u"),
          Map.entry("w", "v"),
          Map.entry("j", "i"),
          Map.entry("y", "i"),
          Map.entry("ii", "i"),
          Map.entry("ie", "e"));

  private NameSpelling() {}

  /** Whether a label is the name in other letters. */
  static boolean isSame(String label, String name) {
    String written = latin(label);
    String given = latin(name);
    boolean other = !written.equalsIgnoreCase(label) || !given.equalsIgnoreCase(name);
    return other && NameMatch.matches(written, given);
  }

  /** Whether a label is the first name cut short, alone or before the rest of the name. */
  static boolean isShort(String label, String name) {
    List<String> said = NameWords.of(label).parts();
    List<String> given = NameWords.of(name).parts();
    if (said.isEmpty() || given.isEmpty()) {
      return false;
    }
    String first = said.getFirst();
    boolean cut =
        first.length() >= SHORTEST
            && first.length() < given.getFirst().length()
            && given.getFirst().startsWith(first);
    return cut && given.subList(1, given.size()).containsAll(said.subList(1, said.size()));
  }

  private static String latin(String name) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    StringBuilder latin = new StringBuilder();
    plain
        .toString()
        .replace("ου", "ou")
        .codePoints()
        .forEach(c -> latin.append(LETTERS.getOrDefault(c, Character.toString(c))));
    String alike = latin.toString();
    for (Map.Entry<String, String> one : ALIKE) {
      alike = alike.replace(one.getKey(), one.getValue());
    }
    return once(alike);
  }

  /** Each letter that is doubled once: some write it so, and some do not. */
  private static String once(String name) {
    StringBuilder once = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      if (at == 0 || name.charAt(at) != name.charAt(at - 1)) {
        once.append(name.charAt(at));
      }
    }
    return once.toString();
  }

  private static Map<Integer, String> letters() {
    String table =
        "а a б b в v г g ґ g д d е e є e ж zh з z и i і i й i к k л l м m н n о o п p р r с s т t"
            + " у u ф f х h ц ts ч ch ш sh щ sh ъ _ ы i ь _ э e ю iu я ia ђ d ј i љ l њ n ћ c џ dzh"
            + " α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t"
            + " υ i φ f χ h ψ ps ω o ł l đ d ø o ß ss æ a œ o ı i";
    String[] pieces = table.split(" ", -1);
    Map<Integer, String> letters = new java.util.HashMap<>();
    for (int at = 0; at + 1 < pieces.length; at += 2) {
      letters.put(pieces[at].codePointAt(0), pieces[at + 1].replace("_", ""));
    }
    return Map.copyOf(letters);
  }
}
