package dev.bonafide.comparison;

import dev.bonafide.casefile.Citation;
import java.util.List;

/** Two pieces of two people that are alike. */
record LikePieces(Piece one, Piece other) {

  /** Whose they are. */
  List<Piece.Author> of() {
    return List.of(one.whose(), other.whose());
  }

  List<Citation> cited() {
    return List.of(one.cited().get(), other.cited().get());
  }
}
