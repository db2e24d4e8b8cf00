package dev.bonafide.comparison.similarity;

import dev.bonafide.casefile.Citation;
import java.util.List;

/** Two pieces of two people that are alike. */
public record LikePieces(TextFragment one, TextFragment other) {

  public List<Citation> cited() {
    return List.of(one.cited().get(), other.cited().get());
  }
}
