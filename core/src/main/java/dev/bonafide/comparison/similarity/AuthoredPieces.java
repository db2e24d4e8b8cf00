package dev.bonafide.comparison.similarity;

import dev.bonafide.text.Budget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The pieces of one author in their order, each once, kept so that the first one like another is
 * found without looking at all of them.
 */
final class AuthoredPieces {
  private final TextFragment.Author author;
  private final List<TextFragment> pieces = new ArrayList<>();
  private final List<MinHash> sketches = new ArrayList<>();
  private final MinHashIndex index;

  private AuthoredPieces(TextFragment.Author author, List<TextFragment> all) {
    this.author = author;
    Set<List<String>> seen = new HashSet<>();
    all.stream().filter(piece -> seen.add(piece.words())).forEach(pieces::add);
    pieces.forEach(piece -> sketches.add(MinHash.of(piece.words())));
    index = new MinHashIndex(pieces.size());
    sketches.reversed().forEach(index::add);
  }

  /** Those of each author. Equal authors are one; each of them is compared by its value once. */
  static List<AuthoredPieces> of(List<TextFragment> all) {
    IdentityHashMap<TextFragment.Author, List<TextFragment>> known = new IdentityHashMap<>();
    Map<TextFragment.Author, List<TextFragment>> byAuthor = new LinkedHashMap<>();
    for (TextFragment piece : all) {
      known
          .computeIfAbsent(
              piece.whose(), whose -> byAuthor.computeIfAbsent(whose, _ -> new ArrayList<>()))
          .add(piece);
    }
    return byAuthor.entrySet().stream()
        .map(one -> new AuthoredPieces(one.getKey(), one.getValue()))
        .toList();
  }

  List<TextFragment> pieces() {
    return pieces;
  }

  /** What each piece is made of, in their order. */
  List<MinHash> sketches() {
    return sketches;
  }

  boolean isOfAnother(AuthoredPieces other) {
    Budget.spend(1);
    return author.isAnother(other.author);
  }

  /** The first piece that is like one. */
  Optional<TextFragment> first(TextFragment like, MinHash sketch) {
    OptionalInt latest =
        index.latest(
            sketch,
            NearCopies.MAY_BE_ALIKE,
            number -> MinHash.shared(added(number).words(), like.words()) >= NearCopies.ALIKE);
    return latest.stream().mapToObj(this::added).findFirst();
  }

  /** The last piece was added first, so that the latest one is the first. */
  private TextFragment added(int number) {
    return pieces.get(pieces.size() - 1 - number);
  }
}
