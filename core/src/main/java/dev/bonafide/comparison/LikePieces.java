package dev.bonafide.comparison;

import dev.bonafide.casefile.Citation;
import java.util.List;

/** Two pieces of two people that are alike. */
record LikePieces(Piece one, Piece other) {

  boolean isOfTheSame(LikePieces pair) {
    return one.whose().equals(pair.one.whose()) && other.whose().equals(pair.other.whose());
  }

  List<Citation> cited() {
    return List.of(one.cited().get(), other.cited().get());
  }
}
