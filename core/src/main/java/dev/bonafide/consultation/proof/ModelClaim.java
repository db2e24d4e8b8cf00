package dev.bonafide.consultation.proof;

import java.util.List;

/**
 * What a model points at, believed by no one yet.
 *
 * @param kind one of those that it was asked for
 */
public record ModelClaim(String kind, List<Quoted> quotes) {
  public ModelClaim {
    quotes = List.copyOf(quotes);
  }

  /**
   * Words that a model says stand in a line.
   *
   * @param line the line's number on the sheet that it was shown
   */
  public record Quoted(int line, String words) {}
}
