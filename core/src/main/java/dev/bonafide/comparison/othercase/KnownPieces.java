package dev.bonafide.comparison.othercase;

import dev.bonafide.casefile.Citation;
import dev.bonafide.comparison.similarity.LikePieces;
import dev.bonafide.comparison.similarity.MinHash;
import dev.bonafide.comparison.similarity.MinHashIndex;
import dev.bonafide.comparison.similarity.NearCopies;
import dev.bonafide.comparison.similarity.TextFragment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pieces of many cases, to be found again. What more than two others have too is a template or
 * comes from a bank of questions, as does what anyone says who is not screened; it does not count.
 */
final class KnownPieces {
  private static final int FEWEST = 3;
  private static final int MOST_OTHERS = 2;

  private final List<TextFragment> pieces;
  private final MinHashIndex index;
  private final boolean whole;

  private KnownPieces(List<TextFragment> pieces, boolean whole) {
    this.pieces = pieces;
    this.index = new MinHashIndex(pieces.size());
    this.whole = whole;
    pieces.forEach(piece -> index.add(MinHash.of(piece.words())));
  }

  static KnownPieces of(List<TextFragment> all) {
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

  /** Three pieces as they stand here and with one other person; empty where no one shares three. */
  List<Citation> shared(List<TextFragment> own) {
    Map<TextFragment.Author, Map<List<String>, LikePieces>> byOther = new LinkedHashMap<>();
    for (TextFragment piece : own) {
      for (TextFragment other : others(piece)) {
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

  /** The like pieces of other people; none where it is no one's own. */
  private List<TextFragment> others(TextFragment piece) {
    List<TextFragment> others = new ArrayList<>();
    for (int number : index.like(MinHash.of(piece.words()), NearCopies.MAY_BE_ALIKE)) {
      TextFragment known = pieces.get(number);
      if (MinHash.shared(piece.words(), known.words()) < NearCopies.ALIKE) {
        continue;
      }
      if (known.whose() == TextFragment.Author.ANYBODY) {
        return List.of();
      }
      if (piece.whose().isAnother(known.whose())) {
        others.add(known);
      }
    }
    boolean isCommon = others.stream().map(TextFragment::whose).distinct().count() > MOST_OTHERS;
    return isCommon ? List.of() : others;
  }
}
