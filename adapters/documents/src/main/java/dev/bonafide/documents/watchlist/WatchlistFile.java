package dev.bonafide.documents.watchlist;

import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.watchlist.ListTerms;
import dev.bonafide.watchlist.ReadWatchlist;
import dev.bonafide.watchlist.Watchlist;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads a watchlist from a file, whatever its format. */
public final class WatchlistFile {
  /** 64 MiB; OFAC's {@code sdn.csv} has less than a tenth of that. */
  public static final long LARGEST = 64L << 20;

  private WatchlistFile() {}

  /**
   * Reads a list.
   *
   * @param name how messages call the file
   * @param terms what someone says about it
   * @throws UnreadableExhibit if it is no list, is damaged or breaks a limit, with the line
   */
  public static ReadWatchlist read(String name, Path file, ListTerms terms) {
    try {
      if (Files.isDirectory(file)) {
        throw new UnreadableExhibit(name, "is a folder, not a watchlist");
      }
      if (Files.size(file) > LARGEST) {
        throw new UnreadableExhibit(name, "is larger than " + (LARGEST >> 20) + " MiB");
      }
      LocalDate written =
          LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
      ListFormat format;
      try (InputStream in = opened(file)) {
        format = SniffedFormat.of(in);
      }
      GatheredIndicators gathered = new GatheredIndicators();
      try (InputStream in = opened(file)) {
        format.read(in, gathered);
      }
      return list(name, file, format, gathered, terms, written);
    } catch (NoSuchFileException e) {
      throw new UnreadableExhibit(name, "there is no such file");
    } catch (IOException e) {
      throw new UnreadableExhibit(name, "could not be read: " + e.getMessage());
    } catch (BrokenTree e) {
      throw new UnreadableExhibit(name, "line " + e.line() + ": " + e.why());
    }
  }

  private static InputStream opened(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
  }

  private static ReadWatchlist list(
      String name,
      Path file,
      ListFormat format,
      GatheredIndicators gathered,
      ListTerms terms,
      LocalDate written) {
    if (gathered.indicators().isEmpty()) {
      throw new UnreadableExhibit(name, "holds nothing that can be compared with a case");
    }
    Watchlist list =
        new Watchlist(
            Optional.ofNullable(terms.name()).orElseGet(() -> title(format, file)),
            format.source,
            Optional.ofNullable(terms.trust()).orElse(format.trust),
            Optional.ofNullable(terms.asOf()).orElse(written),
            terms.until(),
            gathered.indicators());
    return new ReadWatchlist(list, gathered.unmatchedCount(), gathered.secretCount());
  }

  private static String title(ListFormat format, Path file) {
    if (!format.title.isEmpty()) {
      return format.title;
    }
    String base = String.valueOf(file.getFileName()).replaceAll("[\\p{Cc}\\p{Cf}]", "");
    int dot = base.lastIndexOf('.');
    String title = dot > 0 ? base.substring(0, dot) : base;
    return title.length() > Watchlist.LONGEST_NAME
        ? title.substring(0, Watchlist.LONGEST_NAME)
        : title;
  }
}
