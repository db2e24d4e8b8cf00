package dev.bonafide.lab.evaluation.scorecard;

import dev.bonafide.lab.evaluation.added.Added;
import dev.bonafide.lab.evaluation.added.InsertionPoint;
import java.util.List;
import java.util.stream.Stream;

/**
 * What added texts did at one place, over all cases that have it.
 *
 * @param broken additions that took something back
 */
public record AddedFigures(InsertionPoint place, int tried, List<Added> broken) {
  public AddedFigures {
    broken = List.copyOf(broken);
  }

  public static List<AddedFigures> of(List<Added> all) {
    return Stream.of(InsertionPoint.values()).map(place -> of(place, all)).toList();
  }

  private static AddedFigures of(InsertionPoint place, List<Added> all) {
    List<Added> tried = all.stream().filter(one -> one.place() == place).toList();
    return new AddedFigures(place, tried.size(), tried.stream().filter(Added::breaksLaw).toList());
  }

  public int verdictsLowered() {
    return (int) broken.stream().filter(Added::lowers).count();
  }
}
