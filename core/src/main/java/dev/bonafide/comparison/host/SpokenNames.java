package dev.bonafide.comparison.host;

import dev.bonafide.comparison.person.KnownAs;
import dev.bonafide.text.TextWords;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names in a text, of one word or several written as one, by how they look at a glance. */
final class SpokenNames {
  /** In letters; shorter ones are too close to other words. */
  private static final int SHORTEST = 7;

  private static final int MOST_WORDS = 4;

  /** In words; no one reads a longer message. */
  private static final int LONGEST_TEXT = 20_000;

  private final Map<String, String> byLook = new HashMap<>();

  private SpokenNames() {}

  /** Of the person who writes under a label. */
  static SpokenNames in(String label, String text) {
    SpokenNames names = new SpokenNames();
    names.add(TextWords.of(KnownAs.withoutAddress(label)));
    names.add(TextWords.of(text));
    return names;
  }

  private void add(TextWords words) {
    for (int first = 0; first < Math.min(words.count(), LONGEST_TEXT); first++) {
      if (!Character.isUpperCase(words.original().codePointAt(words.span(first, first).start()))) {
        continue;
      }
      StringBuilder joined = new StringBuilder();
      int end = Math.min(words.count(), first + MOST_WORDS);
      for (int at = first; at < end && words.line(at) == words.line(first); at++) {
        joined.append(plain(words.span(at, at).of(words.original())));
        String name = joined.toString();
        if (name.length() >= SHORTEST && name.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
          byLook.putIfAbsent(Imitation.skeleton(name), name);
        }
      }
    }
  }

  /** Whether a part of a host looks like one of the names, and is spelt otherwise. */
  boolean areImitatedBy(String host) {
    String shown = Punycode.shown(host.toLowerCase(Locale.ROOT));
    List<String> parts = List.of(shown.split("\\.", -1));
    return parts.subList(0, parts.size() - 1).stream()
        .map(part -> part.replace("-", ""))
        .anyMatch(this::isImitation);
  }

  private boolean isImitation(String part) {
    String name = byLook.get(Imitation.skeleton(part));
    return name != null && !name.equals(plain(part));
  }

  private static String plain(String word) {
    return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .replaceAll("\\pM", "");
  }
}
