package dev.bonafide.sharing;

import dev.bonafide.identifier.Identifier;
import dev.bonafide.linkage.CommonValues;
import dev.bonafide.watchlist.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is taken of somebody's bundle: only what we would share ourselves, whatever stands in it.
 *
 * @param indicators each says whose it is, and since when
 * @param leftOut contacts of people, links, and values that many honest people have
 */
public record TakenIndicators(List<Indicator> indicators, int leftOut) {
  /** Of one bundle; a case has a handful. */
  public static final int MOST = 10_000;

  public TakenIndicators {
    indicators = List.copyOf(indicators);
  }

  /**
   * Takes them.
   *
   * @param friend whose they are
   * @param day of the bundle
   * @param until the last day on which any of it counts
   * @param known of the same friend, from before: what is there again keeps its day
   * @throws Distrusted if there are too many
   */
  public static TakenIndicators of(
      Collection<Indicator> bundle,
      String friend,
      LocalDate day,
      LocalDate until,
      Collection<Indicator> known,
      CommonValues common) {
    if (bundle.size() > MOST) {
      throw new Distrusted("it has more than " + MOST + " indicators");
    }
    Shareable shareable = new Shareable(common, new PersonNames(Set.of()));
    Map<Identifier, Indicator> before =
        known.stream().collect(Collectors.toMap(Indicator::identifier, Function.identity()));
    List<Indicator> taken = new ArrayList<>();
    for (Indicator one : bundle) {
      if (one.countsOn(day) && isWelcome(shareable, one.identifier())) {
        Indicator old = before.get(one.identifier());
        String entry = old == null ? "from " + friend + " since " + day : old.entry();
        LocalDate end = one.until();
        taken.add(
            new Indicator(
                one.identifier(), entry, end == null || end.isAfter(until) ? until : end));
      }
    }
    return new TakenIndicators(taken, bundle.size() - taken.size());
  }

  private static boolean isWelcome(Shareable shareable, Identifier identifier) {
    return shareable
        .judge(identifier, IndicatorType.written(identifier))
        .equals(new Shareable.Judged.Leaves(identifier));
  }
}
