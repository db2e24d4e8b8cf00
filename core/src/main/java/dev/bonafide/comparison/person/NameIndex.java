package dev.bonafide.comparison.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words of many names together, so that another name is held against all of them in a few
 * steps: ten thousand labels cost no more than one.
 */
final class NameIndex {
  private final Set<String> words;

  /** Of each word the first letters, as many as a short form keeps and fewer. */
  private final Set<String> beginnings = new HashSet<>();

  /** Each word from its end, so that those that end alike stand together. */
  private final TreeSet<String> reversed = new TreeSet<>();

  private final Set<String> sounds;
  private final int longest;

  NameIndex(List<FullName> names) {
    words = names.stream().flatMap(name -> name.words().stream()).collect(Collectors.toSet());
    sounds = words.stream().map(Transcribed::consonants).collect(Collectors.toSet());
    longest = words.stream().mapToInt(String::length).max().orElse(0);
    for (String word : words) {
      for (int kept = 1; kept <= Math.min(FullName.KEPT, word.length()); kept++) {
        beginnings.add(word.substring(0, kept));
      }
      reversed.add(reverse(word));
    }
  }

  boolean has(String word) {
    return words.contains(word);
  }

  /** As {@link FullName#shares} with any of the names. */
  boolean shares(FullName other) {
    return other.words().stream().anyMatch(this::isAlike);
  }

  /** As {@link Transcribed#alike} with any of the names. */
  boolean soundsLike(FullName other) {
    return other.words().stream().map(Transcribed::consonants).anyMatch(sounds::contains);
  }

  private boolean isAlike(String word) {
    int kept = Math.min(FullName.KEPT, word.length());
    return beginnings.contains(word.substring(0, kept))
        || beginsWithAWord(word, kept)
        || endsAWord(word)
        || endsWithAWord(word);
  }

  /** Whether one of the words is shorter than a short form, and the word begins with it. */
  private boolean beginsWithAWord(String word, int kept) {
    for (int end = 1; end < kept; end++) {
      if (words.contains(word.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private boolean endsAWord(String word) {
    String backwards = reverse(word);
    String next = reversed.ceiling(backwards);
    return next != null && next.startsWith(backwards);
  }

  private boolean endsWithAWord(String word) {
    for (int start = Math.max(0, word.length() - longest); start < word.length(); start++) {
      if (words.contains(word.substring(start))) {
        return true;
      }
    }
    return false;
  }

  private static String reverse(String word) {
    return new StringBuilder(word).reverse().toString();
  }
}
