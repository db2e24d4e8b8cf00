package dev.bonafide.conversation.intent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The words of all languages by what they mean, from a file for each language. All are looked for
 * at once, since people mix languages; from each place of a sentence at most as far as the longest
 * entry reaches.
 */
final class WordClasses {
  private static final List<String> LANGUAGES =
      List.of("de", "en", "es", "fr", "ja", "ko", "pt", "ru", "uk", "zh");

  static final WordClasses SHIPPED = shipped();

  private final Map<String, Set<String>> classes;
  private final int longest;

  private WordClasses(Map<String, Set<String>> classes) {
    this.classes = classes;
    this.longest = classes.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static WordClasses shipped() {
    Map<String, Set<String>> classes = new HashMap<>();
    String folder = WordClasses.class.getPackageName() + ".words-";
    for (String language : LANGUAGES) {
      ResourceBundle file = ResourceBundle.getBundle(folder + language, Locale.ROOT);
      for (String name : file.keySet()) {
        for (String entry : file.getString(name).split(",", -1)) {
          classes.computeIfAbsent(looked(entry.strip()), _ -> new HashSet<>()).add(name);
        }
      }
    }
    return new WordClasses(classes);
  }

  /** A word from its first letter to its last; the beginning of one; letters of a dense script. */
  private static String looked(String entry) {
    String plain = PlainSentence.of(entry).text();
    if (plain.chars().anyMatch(c -> PlainSentence.isDense((char) c))) {
      return plain.strip();
    }
    return entry.endsWith("*") ? plain.stripTrailing() : plain;
  }

  /** The names of the classes that stand in a sentence; one that stands there twice, twice. */
  List<String> in(PlainSentence sentence) {
    String text = sentence.text();
    List<String> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == ' ' || PlainSentence.isDense(text.charAt(at))) {
        for (int end = at + 1; end <= Math.min(text.length(), at + longest); end++) {
          found.addAll(classes.getOrDefault(text.substring(at, end), Collections.emptySet()));
        }
      }
    }
    return found;
  }
}
