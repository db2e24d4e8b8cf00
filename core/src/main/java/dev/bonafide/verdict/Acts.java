package dev.bonafide.verdict;

import dev.bonafide.text.Fingerprint;
import dev.bonafide.verdict.pattern.Pattern;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Families of rules that read one act in different words: however many of them find something, one
 * thing was done. A rule of no family reads an act of its own.
 *
 * @param families the name of each rule's family, by the rule's id
 */
public record Acts(SortedMap<String, String> families) {
  /** Acts where each rule reads one of its own. */
  public static final Acts APART = new Acts(new TreeMap<>());

  public Acts {
    families = new TreeMap<>(families);
  }

  String of(String check) {
    return families.getOrDefault(check, check);
  }

  /** Takes a pattern and its members for one act: the first of its members tells which. */
  String of(Pattern pattern) {
    return of(pattern.members().getFirst());
  }

  String fingerprint() {
    return Fingerprint.of(families.toString());
  }
}
