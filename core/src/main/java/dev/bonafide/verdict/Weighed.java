package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A finding and what it added.
 *
 * @param weight in log10 odds, after damping
 * @param noted whether it is shown without counting: its rule is experimental, it was set aside, or
 *     all findings together stay below the floor
 * @param partOf the pattern that took its place in the sum; null where it stands for itself
 * @param number what people call it by, from 1; 0 where it is told with its pattern
 * @param setAside why it does not count although something spoke for it; null where nobody took it
 *     out
 */
public record Weighed(
    Outcome.Finding finding,
    double weight,
    boolean noted,
    @Nullable String partOf,
    int number,
    @Nullable SetAside setAside) {

  /** One that is not numbered yet. */
  public Weighed(Outcome.Finding finding, double weight, boolean noted, @Nullable String partOf) {
    this(finding, weight, noted, partOf, 0, null);
  }

  /** One that does not count, as somebody ruled or a second reading refuted it. */
  static Weighed without(Outcome.Finding finding, SetAside aside) {
    return new Weighed(finding, 0, true, null, 0, aside);
  }

  Weighed asNoted() {
    return new Weighed(finding, weight, true, partOf, number, setAside);
  }

  Weighed numbered(int place) {
    return new Weighed(finding, weight, noted, partOf, place, setAside);
  }
}
