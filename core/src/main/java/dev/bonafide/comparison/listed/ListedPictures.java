package dev.bonafide.comparison.listed;

import dev.bonafide.casefile.picture.PictureHash;
import dev.bonafide.identifier.PictureSign;
import dev.bonafide.watchlist.Listed;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Pictures on lists of communities, to be asked by nearness. Lists of other kinds give findings of
 * weight, and what is only similar never has any.
 */
record ListedPictures(List<Entry> entries) {

  private record Entry(PictureHash hash, Listed listed) {}

  static ListedPictures of(Trust trust, Watchlists watchlists) {
    List<Entry> entries = new ArrayList<>();
    if (trust == Trust.COMMUNITY) {
      for (Listed listed : watchlists.pictures(trust)) {
        if (listed.indicator().identifier() instanceof PictureSign(String digits)) {
          entries.add(new Entry(PictureHash.of(digits), listed));
        }
      }
    }
    return new ListedPictures(entries);
  }

  /** The entry of the picture that is most like this one; empty if none is. */
  Optional<Listed> find(PictureHash picture) {
    return entries.stream()
        .filter(one -> one.hash.isLike(picture))
        .min(
            Comparator.<Entry>comparingInt(one -> one.hash.distance(picture))
                .thenComparing(one -> one.listed.indicator().identifier().value()))
        .map(Entry::listed);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }
}
