package dev.bonafide.check;

import java.util.List;

/**
 * What a check can find, whatever the case: its card.
 *
 * @param id the check's name, never reused
 * @param group findings of one group may have one cause, and are damped together
 * @param strength how telling it is at most
 * @param why why it matters
 * @param innocent what could innocently explain it, at least one
 * @param sources where it is publicly known
 * @param experimental shown as noted, without weight
 */
public record RedFlag(
    String id,
    String title,
    String group,
    Strength strength,
    String why,
    List<String> innocent,
    Ask ask,
    List<String> sources,
    boolean experimental) {
  public RedFlag {
    innocent = List.copyOf(innocent);
    sources = List.copyOf(sources);
  }
}
