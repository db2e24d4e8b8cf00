package dev.bonafide.testkit.vocabulary;

import dev.bonafide.rule.file.Field;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A class of words, shared or a rule's own.
 *
 * @param path of the file that it stands in
 * @param name as phrases name it, without braces
 * @param phrases as they are written, each once
 */
public record WordClass(String path, String name, Set<String> phrases) {
  private static final Pattern NAMED = Pattern.compile("\\{([A-Za-z][A-Za-z0-9-]*)}");

  static WordClass of(String name, Field words) {
    Set<String> phrases = new LinkedHashSet<>();
    words.entries().values().forEach(language -> phrases.addAll(language.texts()));
    return new WordClass(words.source().path(), name, phrases);
  }

  /** The classes that a text names. */
  static Set<String> namedIn(String text) {
    Set<String> named = new TreeSet<>();
    NAMED.matcher(text).results().forEach(found -> named.add(found.group(1)));
    return named;
  }

  Set<String> named() {
    return namedIn(String.join(" ", phrases));
  }

  /** How many phrases stand in both. */
  public int inCommon(WordClass other) {
    Set<String> both = new HashSet<>(phrases);
    both.retainAll(other.phrases);
    return both.size();
  }
}
