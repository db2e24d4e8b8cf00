package dev.bonafide.comparison;

import dev.bonafide.casefile.Citation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds pieces that two people have in common but for a few words. What a third one has too is a
 * template or a stock phrase, and does not count.
 */
final class NearCopies {
  static final double ALIKE = 0.6;

  /** The sketch only estimates; what it says to be a little less alike is looked at as well. */
  static final double MAY_BE_ALIKE = 0.45;

  private static final int FEWEST = 3;
  private static final int MOST = 5_000;

  private NearCopies() {}

  /** Three pieces of one as they stand with both; empty where no two people share so many. */
  static List<Citation> in(List<Piece> all) {
    List<Piece> pieces = all.stream().limit(MOST).toList();
    List<Sketch> sketches = pieces.stream().map(piece -> Sketch.of(piece.words())).toList();
    Sketches index = new Sketches(pieces.size());
    sketches.forEach(index::add);
    List<LikePieces> pairs = new ArrayList<>();
    for (int at = 0; at < pieces.size(); at++) {
      pair(at, index.like(sketches.get(at), MAY_BE_ALIKE), pieces, pairs);
    }
    for (LikePieces first : pairs) {
      List<LikePieces> same = distinct(pairs.stream().filter(first::isOfTheSame).toList());
      if (same.size() >= FEWEST) {
        return same.stream().limit(FEWEST).flatMap(one -> one.cited().stream()).toList();
      }
    }
    return List.of();
  }

  private static void pair(int at, List<Integer> like, List<Piece> pieces, List<LikePieces> to) {
    Piece one = pieces.get(at);
    List<Piece> others =
        like.stream()
            .map(pieces::get)
            .filter(other -> one.whose().isAnother(other.whose()))
            .filter(other -> Sketch.shared(one.words(), other.words()) >= ALIKE)
            .toList();
    if (others.stream().map(Piece::whose).distinct().count() == 1) {
      to.add(new LikePieces(one, others.getFirst()));
    }
  }

  private static List<LikePieces> distinct(List<LikePieces> pairs) {
    Set<List<String>> seen = new HashSet<>();
    return pairs.stream().filter(pair -> seen.add(pair.other().words())).toList();
  }
}
