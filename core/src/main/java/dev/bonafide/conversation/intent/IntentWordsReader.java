package dev.bonafide.conversation.intent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/** Reads which classes an entry is of, from a file for each language. */
final class IntentWordsReader {
  static final List<String> LANGUAGES =
      List.of("de", "en", "es", "fr", "ja", "ko", "pl", "pt", "ru", "uk", "zh");

  private IntentWordsReader() {}

  /** By the form in which an entry is looked for. */
  static Map<String, Set<String>> shipped() {
    Map<String, Set<String>> classes = new HashMap<>();
    String folder = IntentWordsReader.class.getPackageName() + ".words-";
    for (String language : LANGUAGES) {
      ResourceBundle file = ResourceBundle.getBundle(folder + language, Locale.ROOT);
      for (String name : file.keySet()) {
        for (String entry : file.getString(name).split(",", -1)) {
          classes.computeIfAbsent(looked(entry.strip()), _ -> new HashSet<>()).add(name);
        }
      }
    }
    return classes;
  }

  /** A word from its first letter to its last; the beginning of one; letters of a dense script. */
  private static String looked(String entry) {
    String plain = PlainSentence.of(entry).text();
    if (plain.chars().anyMatch(c -> DenseScript.has((char) c))) {
      return plain.strip();
    }
    return entry.endsWith("*") ? plain.stripTrailing() : plain;
  }
}
