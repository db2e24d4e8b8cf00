package dev.bonafide.lab.evaluation.swap;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that stand for other words, as whole words in any case, and as parts of mail addresses,
 * handles and links, where they are written in small letters without marks.
 */
final class Respelt {
  private static final Pattern HANDLE =
      Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+|@[\\p{L}\\p{N}_.-]+|(?<=/)[\\w.-]+");

  private final Map<String, String> newOf = new LinkedHashMap<>();
  private final Set<String> onlyCapital;
  private final Pattern words;

  /**
   * @param newOf what stands instead of each word, as a name is written
   * @param onlyCapital words in small letters that mean something else
   */
  Respelt(Map<String, String> newOf, Set<String> onlyCapital) {
    newOf.forEach(
        (old, instead) -> {
          this.newOf.put(old.toLowerCase(Locale.ROOT), instead);
          this.newOf.putIfAbsent(plain(old), instead);
        });
    this.onlyCapital = Set.copyOf(onlyCapital);
    this.words =
        Pattern.compile(
            this.newOf.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Respelt::whole)
                .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Han and kana follow each other without a sign between two words. */
  private static String whole(String word) {
    boolean spaced = Character.UnicodeScript.of(word.codePointAt(0)) != Character.UnicodeScript.HAN;
    String quoted = Pattern.quote(word);
    return spaced ? "(?<![\\p{L}\\p{M}])" + quoted + "(?![\\p{L}\\p{M}])" : quoted;
  }

  String in(String text) {
    String handles = HANDLE.matcher(text).replaceAll(one -> quoted(handle(one.group())));
    return words.matcher(handles).replaceAll(one -> quoted(instead(one.group())));
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private String handle(String handle) {
    String changed = handle;
    for (Map.Entry<String, String> one : newOf.entrySet()) {
      if (one.getKey().length() > 3 && !onlyCapital.contains(one.getKey())) {
        changed = changed.replace(one.getKey(), plain(one.getValue()));
      }
    }
    return changed;
  }

  private String instead(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String instead = newOf.getOrDefault(lower, word);
    boolean small = word.equals(lower) && !word.equals(word.toUpperCase(Locale.ROOT));
    if (small) {
      return onlyCapital.contains(lower) ? word : plain(instead);
    }
    boolean large = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return large && !word.equals(lower) ? instead.toUpperCase(Locale.ROOT) : instead;
  }

  /** In small letters, without marks and signs: as in an address. */
  static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}'’ -]", "")
        .toLowerCase(Locale.ROOT);
  }
}
