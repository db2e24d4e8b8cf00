package dev.bonafide.documents.watchlist;

import dev.bonafide.sharing.IndicatorType;
import dev.bonafide.sharing.SharedIndicator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what is shared as the CSV that {@link OwnCsv} reads. What was taken back is not in it. */
public final class SharedCsv {
  private SharedCsv() {}

  /** The bytes of the file, in UTF-8. */
  public static byte[] of(List<SharedIndicator> indicators) {
    return indicators.stream()
        .filter(one -> !one.isWithdrawn())
        .map(SharedCsv::line)
        .collect(Collectors.joining("", "type,value,note,until\n", ""))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(SharedIndicator one) {
    return "%s,%s,since %s,%s\n"
        .formatted(
            IndicatorType.of(one.identifier()),
            IndicatorType.written(one.identifier()),
            LocalDate.ofInstant(one.since(), ZoneOffset.UTC),
            one.until());
  }
}
