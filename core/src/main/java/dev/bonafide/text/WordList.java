package dev.bonafide.text;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that a class looks things up in, in a file of properties beside it: {@code key = words}.
 * For knowledge of the world, such as what languages and countries are called; what a firm may want
 * to replace stands in {@code rules/} instead.
 */
public final class WordList {
  private final ResourceBundle lists;

  private WordList(ResourceBundle lists) {
    this.lists = lists;
  }

  /**
   * The file beside a class.
   *
   * @param name without {@code .properties}
   * @throws java.util.MissingResourceException if there is none
   */
  public static WordList beside(Class<?> user, String name) {
    return new WordList(ResourceBundle.getBundle(user.getPackageName() + "." + name, Locale.ROOT));
  }

  /** What stands before the words. */
  public Set<String> keys() {
    return new TreeSet<>(lists.keySet());
  }

  /** The words behind a key, parted by blanks, in their order. */
  public List<String> words(String key) {
    return List.of(lists.getString(key).strip().split("\\s+"));
  }

  /** The entries of several words behind a key, parted by semicolons, in their order. */
  public List<String> entries(String key) {
    return Stream.of(lists.getString(key).split(";", -1)).map(String::strip).toList();
  }

  /** All words behind all keys. */
  public Set<String> all() {
    return keys().stream().flatMap(key -> words(key).stream()).collect(Collectors.toSet());
  }
}
