package dev.bonafide.resource;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a class looks up in a file of properties on the class path, {@code key = words}. For
 * knowledge of the world, such as what languages and countries are called, and for texts; what a
 * firm may want to replace stands in {@code rules/} instead.
 */
public final class PropertyFile {
  /** No class is asked for: looking for one that does not exist opens every archive. */
  private static final ResourceBundle.Control FILES =
      ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle lines;

  private PropertyFile(ResourceBundle lines) {
    this.lines = lines;
  }

  /**
   * The file beside a class.
   *
   * @param name without {@code .properties}
   * @throws java.util.MissingResourceException if there is none
   */
  public static PropertyFile beside(Class<?> user, String name) {
    return at(user.getPackageName() + "." + name);
  }

  /**
   * The file at a place.
   *
   * @param place with dots between folders, and without {@code .properties}
   * @throws java.util.MissingResourceException if there is none
   */
  public static PropertyFile at(String place) {
    return new PropertyFile(ResourceBundle.getBundle(place, Locale.ROOT, FILES));
  }

  /** What stands before the texts, in alphabetical order. */
  public Set<String> keys() {
    return new TreeSet<>(lines.keySet());
  }

  /**
   * All that stands behind a key.
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  public String text(String key) {
    return lines.getString(key);
  }

  /** The words behind a key, parted by blanks, in their order. */
  public List<String> words(String key) {
    return List.of(text(key).strip().split("\\s+"));
  }

  /** The entries of several words behind a key, parted by semicolons, in their order. */
  public List<String> entries(String key) {
    return Stream.of(text(key).split(";", -1)).map(String::strip).toList();
  }

  /** The same, a line each. */
  public String lines(String key) {
    return String.join("\n", entries(key));
  }

  /** All words behind all keys. */
  public Set<String> all() {
    return keys().stream().flatMap(key -> words(key).stream()).collect(Collectors.toSet());
  }
}
