package dev.bonafide.reading.speaker;

import dev.bonafide.resource.PropertyFile;
import java.text.Normalizer;
import java.util.HashMap;
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
  private static final List<String[]> ALIKE =
      PropertyFile.beside(NameSpelling.class, "names").words("alike").stream()
          .map(pair -> pair.split("=", 2))
          .toList();

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
    for (String[] one : ALIKE) {
      alike = alike.replace(one[0], one[1]);
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
    List<String> pieces = PropertyFile.beside(NameSpelling.class, "names").words("letters");
    Map<Integer, String> letters = new HashMap<>();
    for (int at = 0; at + 1 < pieces.size(); at += 2) {
      letters.put(pieces.get(at).codePointAt(0), pieces.get(at + 1).replace("_", ""));
    }
    return Map.copyOf(letters);
  }
}
