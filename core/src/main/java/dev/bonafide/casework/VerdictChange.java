package dev.bonafide.casework;

import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.verdict.Weighed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is different between two examinations of one case, by the rules of the same day.
 *
 * @param before the verdict's id
 * @param after the verdict's id
 * @param added findings that were not there
 * @param restored findings that were set aside and count again
 * @param setAside findings that counted and do not count anymore, although they are there
 * @param removed findings that are not there anymore
 */
public record VerdictChange(
    String before,
    String after,
    List<Weighed> added,
    List<Weighed> restored,
    List<Weighed> setAside,
    List<Weighed> removed) {
  public VerdictChange {
    added = List.copyOf(added);
    restored = List.copyOf(restored);
    setAside = List.copyOf(setAside);
    removed = List.copyOf(removed);
  }

  /**
   * Where nothing was done.
   *
   * @param verdict the id of the one that stands
   */
  public static VerdictChange none(String verdict) {
    return new VerdictChange(verdict, verdict, List.of(), List.of(), List.of(), List.of());
  }

  /** Compares them. */
  public static VerdictChange between(Examination before, Examination after) {
    Map<String, Weighed> old = all(before);
    Map<String, Weighed> now = all(after);
    Map<String, Weighed> counted = counted(old);
    Map<String, Weighed> counts = counted(now);
    Map<String, Weighed> restored = without(counts, counted.keySet());
    restored.keySet().retainAll(old.keySet());
    Map<String, Weighed> setAside = without(counted, counts.keySet());
    setAside.keySet().retainAll(now.keySet());
    return new VerdictChange(
        before.assessment().verdict().id(),
        after.assessment().verdict().id(),
        List.copyOf(without(counts, old.keySet()).values()),
        byThemselves(restored),
        byThemselves(setAside),
        List.copyOf(without(counted, now.keySet()).values()));
  }

  /** Says what became of a verdict; both as they are shown. */
  public static String said(String was, String is, Phrasebook book) {
    return was.equals(is)
        ? book.say("talk.verdict-stays", is)
        : book.say("talk.verdict-changed", was, is);
  }

  /** Findings without the parts of a pattern, which are told with it. */
  private static List<Weighed> byThemselves(Map<String, Weighed> findings) {
    return findings.values().stream().filter(one -> one.partOf() == null).toList();
  }

  private static Map<String, Weighed> without(Map<String, Weighed> some, Set<String> others) {
    Map<String, Weighed> left = new LinkedHashMap<>(some);
    left.keySet().removeAll(others);
    return left;
  }

  private static Map<String, Weighed> counted(Map<String, Weighed> findings) {
    Map<String, Weighed> counted = new LinkedHashMap<>(findings);
    counted.values().removeIf(one -> one.setAside() != null);
    return counted;
  }

  private static Map<String, Weighed> all(Examination examination) {
    Map<String, Weighed> all = new LinkedHashMap<>();
    examination.assessment().findings().forEach(one -> all.put(one.finding().check(), one));
    return all;
  }
}
