package dev.bonafide.rule.file;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files of a catalogue with those that someone puts in their place. */
public final class ReplacedFiles {
  private ReplacedFiles() {}

  /**
   * The files of a catalogue with others: one of the same path takes the place of the first, and of
   * its translations, which say what is no longer there.
   */
  public static List<RuleSource> of(Collection<RuleSource> catalogue, List<RuleSource> others) {
    Map<String, RuleSource> byPath = new LinkedHashMap<>();
    catalogue.forEach(source -> byPath.put(source.path(), source));
    others.forEach(source -> byPath.remove(TranslationFiles.of(source)));
    others.forEach(source -> byPath.put(source.path(), source));
    return List.copyOf(byPath.values());
  }
}
