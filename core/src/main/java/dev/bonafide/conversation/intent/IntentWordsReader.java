package dev.bonafide.conversation.intent;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.sentence.DenseScript;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads which classes an entry is of, from a file for each language. */
final class IntentWordsReader {
  static final List<String> LANGUAGES =
      List.of("de", "en", "es", "fr", "ja", "ko", "pl", "pt", "ru", "uk", "zh");

  private IntentWordsReader() {}

  /** By the form in which an entry is looked for. */
  static Map<String, Set<String>> shipped() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (String language : LANGUAGES) {
      PropertyFile file = PropertyFile.beside(IntentWordsReader.class, "words-" + language);
      for (String name : file.keys()) {
        for (String entry : file.text(name).split(",", -1)) {
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
