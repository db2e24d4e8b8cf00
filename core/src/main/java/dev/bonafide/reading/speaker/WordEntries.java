package dev.bonafide.reading.speaker;

import dev.bonafide.resource.PropertyFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of one concept. Each is looked up once for each word of a text, so that the work grows with
 * the text and not with the entries.
 */
final class WordEntries {
  private static final int LONGEST = 24;

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final List<String> unspaced = new ArrayList<>();

  /** Those behind a key. An entry goes on where it ends in a star; one may have several words. */
  WordEntries(PropertyFile file, String key) {
    for (String entry : file.entries(key)) {
      if (entry.endsWith("*")) {
        beginnings.add(entry.substring(0, entry.length() - 1));
      } else if (isUnspaced(entry)) {
        unspaced.add(entry);
      } else {
        List<String> words = List.of(entry.split(" ", -1));
        byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(words);
      }
    }
  }

  /** Those that stand in a text, each time. */
  List<String> in(List<String> words) {
    List<String> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      for (List<String> entry : byFirst.getOrDefault(word, List.of())) {
        int end = at + entry.size();
        if (end <= words.size() && words.subList(at, end).equals(entry)) {
          found.add(String.join(" ", entry));
        }
      }
      begun(word, found);
      if (!unspaced.isEmpty() && isUnspaced(word)) {
        unspaced.stream().filter(word::contains).forEach(found::add);
      }
    }
    return found;
  }

  private void begun(String word, List<String> found) {
    for (int end = 1; end <= Math.min(LONGEST, word.length()); end++) {
      String beginning = word.substring(0, end);
      if (beginnings.contains(beginning)) {
        found.add(beginning);
      }
    }
  }

  private static boolean isUnspaced(String word) {
    return word.codePoints().anyMatch(WordEntries::isUnspaced);
  }

  private static boolean isUnspaced(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }
}
