package dev.bonafide.conversation.intent;

import dev.bonafide.text.sentence.DenseScript;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.ArrayList;
import java.util.Collections;
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
    String text = sentence.text();
    List<String> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == ' ' || DenseScript.has(text.charAt(at))) {
        for (int end = at + 1; end <= Math.min(text.length(), at + longest); end++) {
          found.addAll(classes.getOrDefault(text.substring(at, end), Collections.emptySet()));
        }
      }
    }
    return found;
  }
}
