package dev.bonafide.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form that a verb of English has after <em>I</em>, <em>we</em>, <em>you</em> and
 * <em>they</em>. Some people put an {@code s} after every person. What they say is the same, and so
 * it is read: <em>we sends</em> as <em>we send</em>. Text without such an {@code s} is read as it
 * stands.
 */
final class VerbForm {
  private static final Set<String> PERSONS = Set.of("i", "we", "you", "they");

  /** After these <em>you</em> is whom something is done to, and a verb belongs to someone else. */
  private static final Set<String> BEFORE_OBJECTS =
      Set.of(
          "to", "for", "with", "from", "of", "by", "at", "on", "in", "about", "between", "beside",
          "behind", "near", "than", "like", "against", "without");

  private static final String VERBS =
      """
      accept add agree allow answer apply arrange arrive ask attend become begin believe bring build
      buy call change charge check choose click close code collect come complete confirm connect
      continue cover create cut decide deliver deposit do download earn enter expect explain feel
      fill find finish fix follow forget forward get give go handle happen hear help hire hold hope
      install interview invite join keep know learn leave lend let like live log look love make
      manage mean meet move need offer open operate order own pass pay pick plan play prefer prepare
      promise provide put read receive record recruit refund register remember rent reply require
      return run say see seem sell send set share show sign sit speak spend start stay stop submit
      support take talk teach tell test think transfer travel try turn type understand use verify
      wait want watch work write
      """;

  private static final Map<String, String> PLAIN = plain();

  private VerbForm() {}

  /**
   * A word as it is said after the one before it.
   *
   * @param earlier the word before that one
   */
  static String of(@Nullable String earlier, String person, String word) {
    if (!word.endsWith("s") || !PERSONS.contains(person)) {
      return word;
    }
    boolean object = person.equals("you") && earlier != null && BEFORE_OBJECTS.contains(earlier);
    return object ? word : PLAIN.getOrDefault(word, word);
  }

  private static Map<String, String> plain() {
    Map<String, String> plain = new HashMap<>(Map.of("has", "have"));
    for (String line : VERBS.lines().toList()) {
      for (String verb : line.split(" ")) {
        plain.put(third(verb), verb);
      }
    }
    return plain;
  }

  private static String third(String verb) {
    if (verb.matches(".*[^aeiou]y")) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    return verb.matches(".*(s|x|ch|sh|o)") ? verb + "es" : verb + "s";
  }
}
