package dev.bonafide.documents.watchlist;

import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.sharing.Distrusted;
import dev.bonafide.watchlist.Indicator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What stands in a bundle that somebody shares: a STIX 2.1 bundle, or our own CSV.
 *
 * @param indicators that count
 * @param unmatched entries that nothing can be compared with
 * @param withdrawn that were taken back
 */
public record SharedBundle(List<Indicator> indicators, int unmatched, int withdrawn) {
  /** In bytes, 4 MiB: ten thousand indicators of STIX. */
  public static final int LARGEST = 4 << 20;

  public SharedBundle {
    indicators = List.copyOf(indicators);
  }

  /**
   * Reads it.
   *
   * @throws Distrusted if it is something else, is broken, or too large
   */
  public static SharedBundle read(byte[] content) {
    if (content.length > LARGEST) {
      throw new Distrusted("it is larger than " + (LARGEST >> 20) + " MiB");
    }
    try {
      ListFormat format = SniffedFormat.of(new ByteArrayInputStream(content));
      if (format != ListFormat.STIX && format != ListFormat.OWN_CSV) {
        throw new Distrusted("it is neither a STIX 2.1 bundle nor a list in Bonafide's CSV");
      }
      GatheredIndicators gathered = new GatheredIndicators();
      format.read(new ByteArrayInputStream(content), gathered);
      return new SharedBundle(
          gathered.indicators(), gathered.unmatchedCount(), gathered.withdrawnCount());
    } catch (BrokenTree e) {
      throw new Distrusted("it is broken: line " + e.line() + ": " + e.why());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
