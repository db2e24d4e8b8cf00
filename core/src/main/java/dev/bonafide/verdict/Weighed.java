package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A finding and whether it counts.
 *
 * @param weight 1 if it is counted, 0 if not: another finding of the same act or on the same words
 *     is counted for it, or it is only noted
 * @param noted whether it does not bear on the verdict: it is weak, its rule is experimental, or it
 *     was set aside
 * @param partOf the pattern that is shown in its place; null where it stands for itself
 * @param beneath the finding that rests on the same words and has the entry for both; null where it
 *     has its own
 * @param number what people call it by, from 1; 0 where another finding's entry tells it
 * @param setAside why it does not count although something spoke for it; null where no one took it
 *     out
 * @param upheld the ruling of a reviewer who says that it is so; null where no one does
 */
public record Weighed(
    Outcome.Finding finding,
    int weight,
    boolean noted,
    @Nullable String partOf,
    @Nullable String beneath,
    int number,
    @Nullable SetAside setAside,
    @Nullable Ruling upheld) {

  /** One that is not numbered yet. */
  public Weighed(Outcome.Finding finding, int weight, boolean noted, @Nullable String partOf) {
    this(finding, weight, noted, partOf, null, 0, null, null);
  }

  /** One that does not count, as someone ruled or a second reading refuted it. */
  static Weighed without(Outcome.Finding finding, SetAside aside, @Nullable String partOf) {
    return new Weighed(finding, 0, true, partOf, null, 0, aside, null);
  }

  Weighed numbered(int place) {
    return new Weighed(finding, weight, noted, partOf, beneath, place, setAside, upheld);
  }

  Weighed under(String other) {
    return new Weighed(finding, weight, noted, partOf, other, number, setAside, upheld);
  }

  /** The same, as it is shown: with all of it, also what does not count. */
  Weighed showing(Outcome.Finding whole, @Nullable Ruling confirming) {
    return new Weighed(whole, weight, noted, partOf, beneath, number, setAside, confirming);
  }

  /** Whether a reviewer says that it is so. */
  public boolean confirmed() {
    return upheld != null;
  }

  /** Whether people are shown an entry of its own, and rule on it by its number. */
  public boolean hasEntry() {
    return partOf == null && beneath == null;
  }

  /** Whether this one is told in another's entry. */
  public boolean isToldBy(Weighed other) {
    String check = other.finding.check();
    return check.equals(partOf) || check.equals(beneath);
  }
}
