package dev.bonafide.comparison.othercase;

import dev.bonafide.casefile.Citation;
import dev.bonafide.comparison.similarity.LikePieces;
import dev.bonafide.comparison.similarity.NearCopies;
import dev.bonafide.comparison.similarity.Piece;
import dev.bonafide.comparison.similarity.Sketch;
import dev.bonafide.comparison.similarity.Sketches;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pieces of many cases, to be found again. What more than two others have too is a template or
 * comes from a bank of questions, as does what anybody says who is not vetted; it does not count.
 */
final class KnownPieces {
  private static final int FEWEST = 3;
  private static final int MOST_OTHERS = 2;

  private final List<Piece> pieces;
  private final Sketches index;
  private final boolean whole;

  private KnownPieces(List<Piece> pieces, boolean whole) {
    this.pieces = pieces;
    this.index = new Sketches(pieces.size());
    this.whole = whole;
    pieces.forEach(piece -> index.add(Sketch.of(piece.words())));
  }

  static KnownPieces of(List<Piece> all) {
    return new KnownPieces(
        all.stream().limit(OtherCases.MOST).toList(), all.size() <= OtherCases.MOST);
  }

  /** Whether everything could be held. */
  boolean isWhole() {
    return whole;
  }

  boolean knowOthersThan(CaseOwner owner) {
    return pieces.stream().anyMatch(piece -> owner.isAnother(piece.whose()));
  }

  /** Three pieces as they stand here and with one other person; empty where nobody shares three. */
  List<Citation> shared(List<Piece> own) {
    Map<Piece.Author, Map<List<String>, LikePieces>> byOther = new LinkedHashMap<>();
    for (Piece piece : own) {
      for (Piece other : others(piece)) {
        byOther
            .computeIfAbsent(other.whose(), _ -> new LinkedHashMap<>())
            .putIfAbsent(other.words(), new LikePieces(piece, other));
      }
    }
    return byOther.values().stream()
        .filter(pairs -> pairs.size() >= FEWEST)
        .findFirst()
        .map(pairs -> pairs.values().stream().limit(FEWEST))
        .map(pairs -> pairs.flatMap(pair -> pair.cited().stream()).toList())
        .orElse(List.of());
  }

  /** The like pieces of other people; none where it is nobody's own. */
  private List<Piece> others(Piece piece) {
    List<Piece> others = new ArrayList<>();
    for (int number : index.like(Sketch.of(piece.words()), NearCopies.MAY_BE_ALIKE)) {
      Piece known = pieces.get(number);
      if (Sketch.shared(piece.words(), known.words()) < NearCopies.ALIKE) {
        continue;
      }
      if (known.whose() == Piece.Author.ANYBODY) {
        return List.of();
      }
      if (piece.whose().isAnother(known.whose())) {
        others.add(known);
      }
    }
    boolean isCommon = others.stream().map(Piece::whose).distinct().count() > MOST_OTHERS;
    return isCommon ? List.of() : others;
  }
}
