package dev.bonafide.conversation.intent;

import dev.bonafide.text.sentence.DenseScript;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of all languages by what they mean, from a file for each language. All are looked for
 * at once, since people mix languages; from each place of a sentence at most as far as the longest
 * entry reaches.
 */
final class IntentWords {
  static final IntentWords SHIPPED =
      new IntentWords(
          PreparedMeanings.shipped()
              .map(PreparedMeanings::words)
              .orElseGet(IntentWordsReader::shipped));

  private final Map<String, Set<String>> classes;
  private final int longest;

  private IntentWords(Map<String, Set<String>> classes) {
    this.classes = classes;
    this.longest = classes.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The names of the classes that stand in a sentence; one that stands there twice, twice. */
  List<String> in(PlainSentence sentence) {
    return entries(sentence).stream().flatMap(entry -> meant(entry).stream()).toList();
  }

  /** The words of a class that stand in a sentence. */
  List<String> of(String name, PlainSentence sentence) {
    return entries(sentence).stream().filter(entry -> meant(entry).contains(name)).toList();
  }

  private Set<String> meant(String entry) {
    return classes.getOrDefault(entry, Set.of());
  }

  private List<String> entries(PlainSentence sentence) {
    String text = sentence.text();
    List<String> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == ' ' || DenseScript.has(text.charAt(at))) {
        for (int end = at + 1; end <= Math.min(text.length(), at + longest); end++) {
          String entry = text.substring(at, end);
          if (classes.containsKey(entry)) {
            found.add(entry);
          }
        }
      }
    }
    return found;
  }
}
