package dev.bonafide.verdict;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.text.Fingerprint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The chance behind a count: in how many frauds and in how many honest cases so many independent
 * findings stood when no one who writes rules had read them.
 *
 * @param counts for each kind of subject, the cases with no finding, with one, and so on; the last
 *     are those with as many or more
 * @param facts the cases of any kind with a fact that stops a case by itself
 */
public record FirstSight(SortedMap<SubjectKind, List<Tally>> counts, Tally facts) {
  /** Words alone stop a case where they were wrong at most once in so many honest ones. */
  public static final int ONE_IN = 200;

  /** The share of frauds for which a chance is told. */
  public static final double BASE_RATE = 0.5;

  /** No case was counted, so that words alone never stop one. */
  public static final FirstSight NONE = new FirstSight(new TreeMap<>(), new Tally(0, 0));

  private static final int DIGITS = 6;

  /**
   * Cases that were counted.
   *
   * @param honest the genuine ones, also those in which a careful reader would ask something
   */
  public record Tally(int frauds, int honest) {
    public Tally {
      if (frauds < 0 || honest < 0) {
        throw new IllegalArgumentException("cases are counted from 0");
      }
    }

    int cases() {
      return frauds + honest;
    }

    Tally plus(Tally other) {
      return new Tally(frauds + other.frauds, honest + other.honest);
    }
  }

  public FirstSight {
    SortedMap<SubjectKind, List<Tally>> copied = new TreeMap<>();
    counts.forEach((kind, tallies) -> copied.put(kind, List.copyOf(tallies)));
    counts = Collections.unmodifiableSortedMap(copied);
  }

  /**
   * How many findings that rest on words alone stop a case of this kind: so many were wrong at most
   * once in {@value #ONE_IN} honest cases, of this kind as of all kinds together.
   *
   * @return more than any case has if no count was right that often, or too few cases were counted
   */
  public int stops(SubjectKind kind) {
    int honest = atLeast(counts.values(), 0).honest();
    for (int count = 1; honest >= ONE_IN && count < of(kind).size(); count++) {
      if (isRare(atLeast(List.of(of(kind)), count), atLeast(List.of(of(kind)), 0))
          && isRare(atLeast(counts.values(), count), atLeast(counts.values(), 0))) {
        return count;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static boolean isRare(Tally counted, Tally all) {
    return counted.honest() * ONE_IN <= all.honest();
  }

  /** The cases of one kind, none where none were counted. */
  public List<Tally> of(SubjectKind kind) {
    return counts.getOrDefault(kind, List.of());
  }

  /** Cases with so many findings or more. */
  public Tally atLeast(Collection<List<Tally>> kinds, int count) {
    return kinds.stream()
        .flatMap(tallies -> tallies.stream().skip(count))
        .reduce(new Tally(0, 0), Tally::plus);
  }

  /**
   * The probability of fraud behind a count, at even odds beforehand; more findings never lower it.
   *
   * @param stopped whether a fact stops the case by itself
   */
  double chance(SubjectKind kind, int count, boolean stopped) {
    List<Tally> tallies = of(kind);
    Tally all = atLeast(List.of(tallies), 0);
    double chance = tallies.isEmpty() ? BASE_RATE : 0;
    for (int fewer = 0; fewer < Math.min(count + 1, tallies.size()); fewer++) {
      chance = Math.max(chance, chance(tallies.get(fewer), all));
    }
    if (stopped) {
      chance = Math.max(chance, chance(facts, atLeast(counts.values(), 0)));
    }
    return BigDecimal.valueOf(chance).setScale(DIGITS, RoundingMode.HALF_UP).doubleValue();
  }

  /** With Jeffreys' prior of half a case on either side. */
  private static double chance(Tally some, Tally all) {
    double frauds = (some.frauds() + 0.5) / (all.frauds() + 1);
    double honest = (some.honest() + 0.5) / (all.honest() + 1);
    return frauds / (frauds + honest);
  }

  /** Changes whenever a figure does. */
  String fingerprint() {
    return Fingerprint.of(counts + " " + facts + " " + ONE_IN);
  }
}
