package dev.bonafide.lab.evaluation.scorecard;

import dev.bonafide.lab.evaluation.swap.Swap;
import dev.bonafide.lab.evaluation.swap.Swapped;
import java.util.List;

/**
 * What one swap did over all cases.
 *
 * @param cases in which it changed a word or a claim
 * @param moved those that came out otherwise, by verdict or by findings
 */
public record SwapFigures(String swap, int cases, List<Swapped> moved) {
  public SwapFigures {
    moved = List.copyOf(moved);
  }

  public static List<SwapFigures> of(List<Swap> swaps, List<Swapped> tried) {
    return swaps.stream().map(swap -> of(swap.name(), tried)).toList();
  }

  private static SwapFigures of(String swap, List<Swapped> all) {
    List<Swapped> tried = all.stream().filter(one -> one.swap().equals(swap)).toList();
    return new SwapFigures(
        swap,
        tried.size(),
        tried.stream().filter(one -> one.movesVerdict() || one.movesFindings()).toList());
  }

  public int verdictsMoved() {
    return (int) moved.stream().filter(Swapped::movesVerdict).count();
  }
}
