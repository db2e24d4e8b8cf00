package dev.bonafide.report.approached;

import dev.bonafide.casefile.Reading;
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A platform where a fraud can be reported.
 *
 * @param address of the page on how to report there
 */
public record ReportPlace(String name, String address) {
  private static final int SIGN = 2;

  /**
   * Lists those that the evidence names, no matter who wrote the words: by their names, by links to
   * them, or by the layout in which they copy a chat.
   */
  static List<ReportPlace> in(List<Reading> readings, PropertyFile file) {
    return file.keys().stream()
        .filter(key -> key.startsWith("platform."))
        .map(file::entries)
        .filter(entries -> isNamed(Pattern.compile(entries.get(SIGN)), readings))
        .map(entries -> new ReportPlace(entries.get(0), entries.get(1)))
        .toList();
  }

  private static boolean isNamed(Pattern sign, List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> Stream.of(reading.name(), reading.text()))
        .anyMatch(text -> sign.matcher(text).find());
  }
}
