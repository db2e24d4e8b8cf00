package dev.bonafide.comparison.similarity;

import dev.bonafide.casefile.Citation;
import dev.bonafide.text.Budget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

  private final List<AuthoredPieces> authors;

  /** Those who have a piece with one band of a sketch. */
  private final Map<Long, Set<AuthoredPieces>> byBand = new HashMap<>();

  private NearCopies(List<AuthoredPieces> authors) {
    this.authors = authors;
    for (AuthoredPieces author : authors) {
      for (MinHash sketch : author.sketches()) {
        MinHashIndex.bands(sketch)
            .forEach(band -> byBand.computeIfAbsent(band, _ -> new LinkedHashSet<>()).add(author));
      }
    }
  }

  /** Three pieces of one as they stand with both; empty where no two people share so many. */
  public static List<Citation> in(List<TextFragment> all) {
    List<AuthoredPieces> authors = AuthoredPieces.of(all.stream().limit(MOST).toList());
    NearCopies copies = new NearCopies(authors);
    return authors.stream()
        .flatMap(one -> copies.shared(one).stream())
        .map(NearCopies::distinct)
        .filter(same -> same.size() >= FEWEST)
        .findFirst()
        .map(same -> same.stream().limit(FEWEST).flatMap(one -> one.cited().stream()).toList())
        .orElse(List.of());
  }

  /** With each other author, the pieces of one that are like one of theirs and no one else's. */
  private Collection<List<LikePieces>> shared(AuthoredPieces one) {
    Set<AuthoredPieces> others =
        authors.stream().filter(one::isOfAnother).collect(Collectors.toSet());
    Map<AuthoredPieces, List<LikePieces>> shared = new LinkedHashMap<>();
    for (int at = 0; at < one.pieces().size() && !others.isEmpty(); at++) {
      TextFragment piece = one.pieces().get(at);
      Map<AuthoredPieces, TextFragment> like = like(piece, one.sketches().get(at), others);
      if (like.size() == 1) {
        like.forEach(
            (other, theirs) ->
                shared
                    .computeIfAbsent(other, _ -> new ArrayList<>())
                    .add(new LikePieces(piece, theirs)));
      }
    }
    return shared.values();
  }

  /** The first piece like it of each of the others, or of two of them: no one asks for more. */
  private Map<AuthoredPieces, TextFragment> like(
      TextFragment piece, MinHash sketch, Set<AuthoredPieces> others) {
    Set<AuthoredPieces> tried = new HashSet<>();
    Map<AuthoredPieces, TextFragment> like = new HashMap<>();
    for (long band : MinHashIndex.bands(sketch)) {
      for (AuthoredPieces author : byBand.getOrDefault(band, Set.of())) {
        Budget.spend(1);
        if (others.contains(author) && tried.add(author)) {
          author.first(piece, sketch).ifPresent(found -> like.put(author, found));
        }
        if (like.size() == 2) {
          return like;
        }
      }
    }
    return like;
  }

  private static List<LikePieces> distinct(List<LikePieces> pairs) {
    Set<List<String>> seen = new HashSet<>();
    return pairs.stream().filter(pair -> seen.add(pair.other().words())).toList();
  }
}
