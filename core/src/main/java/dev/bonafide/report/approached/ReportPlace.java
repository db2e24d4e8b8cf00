package dev.bonafide.report.approached;

import dev.bonafide.examination.Identified;
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Set;

/**
 * A platform where a fraud can be reported.
 *
 * @param address of the page on how to report there
 */
public record ReportPlace(String name, String address) {
  private static final int SIGNS = 2;

  /** Lists those that the evidence names. */
  static List<ReportPlace> in(List<Identified> identifiers, PropertyFile file) {
    return file.keys().stream()
        .filter(key -> key.startsWith("platform."))
        .map(file::entries)
        .filter(entries -> identifiers.stream().anyMatch(one -> isAt(one, entries)))
        .map(entries -> new ReportPlace(entries.get(0), entries.get(1)))
        .toList();
  }

  private static boolean isAt(Identified one, List<String> entries) {
    Set<String> signs = Set.copyOf(entries.subList(SIGNS, entries.size()));
    String host = one.value().replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/.*$", "");
    return signs.contains(one.type()) || signs.contains(host);
  }
}
