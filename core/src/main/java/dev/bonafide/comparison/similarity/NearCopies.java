package dev.bonafide.comparison.similarity;

import dev.bonafide.casefile.Citation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds pieces that two people have in common but for a few words. What a third one has too is a
 * template or a stock phrase, and does not count.
 */
public final class NearCopies {
  public static final double ALIKE = 0.6;

  /** The sketch only estimates; what it says to be a little less alike is looked at as well. */
  public static final double MAY_BE_ALIKE = 0.45;

  private static final int FEWEST = 3;
  private static final int MOST = 5_000;

  private NearCopies() {}

  /** Three pieces of one as they stand with both; empty where no two people share so many. */
  public static List<Citation> in(List<TextFragment> all) {
    List<TextFragment> pieces = once(all.stream().limit(MOST).toList());
    List<MinHash> sketches = pieces.stream().map(piece -> MinHash.of(piece.words())).toList();
    MinHashIndex index = new MinHashIndex(pieces.size());
    sketches.forEach(index::add);
    Map<List<TextFragment.Author>, List<LikePieces>> pairs = new LinkedHashMap<>();
    for (int at = 0; at < pieces.size(); at++) {
      pair(at, index.like(sketches.get(at), MAY_BE_ALIKE), pieces)
          .ifPresent(pair -> pairs.computeIfAbsent(pair.of(), _ -> new ArrayList<>()).add(pair));
    }
    return pairs.values().stream()
        .map(NearCopies::distinct)
        .filter(same -> same.size() >= FEWEST)
        .findFirst()
        .map(same -> same.stream().limit(FEWEST).flatMap(one -> one.cited().stream()).toList())
        .orElse(List.of());
  }

  /** What somebody says again word for word is alike to the same pieces as before. */
  private static List<TextFragment> once(List<TextFragment> all) {
    Map<TextFragment.Author, Set<List<String>>> seen = new HashMap<>();
    return all.stream()
        .filter(
            piece -> seen.computeIfAbsent(piece.whose(), _ -> new HashSet<>()).add(piece.words()))
        .toList();
  }

  /** A piece with the first that is like it of the only other one who has any; else nothing. */
  private static Optional<LikePieces> pair(int at, List<Integer> like, List<TextFragment> pieces) {
    TextFragment one = pieces.get(at);
    TextFragment other = null;
    for (int place : like) {
      TextFragment next = pieces.get(place);
      if (other != null && next.whose().equals(other.whose())) {
        continue;
      }
      if (one.whose().isAnother(next.whose())
          && MinHash.shared(one.words(), next.words()) >= ALIKE) {
        if (other != null) {
          return Optional.empty();
        }
        other = next;
      }
    }
    return Optional.ofNullable(other).map(found -> new LikePieces(one, found));
  }

  private static List<LikePieces> distinct(List<LikePieces> pairs) {
    Set<List<String>> seen = new HashSet<>();
    return pairs.stream().filter(pair -> seen.add(pair.other().words())).toList();
  }
}
