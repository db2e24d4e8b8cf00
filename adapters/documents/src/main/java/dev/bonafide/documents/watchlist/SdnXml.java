package dev.bonafide.documents.watchlist;

import dev.bonafide.documents.tree.BrokenTree;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * OFAC's {@code SDN.XML}, read by local names: its name space has changed twice. Format: <a
 * href="https://ofac.treasury.gov/specially-designated-nationals-list-data-formats-data-schemas">
 * OFAC's data formats</a>.
 */
final class SdnXml implements XmlStream.Listener {
  static final String ROOT = "sdnList";
  private static final DateTimeFormatter PUBLISHED =
      DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

  private final GatheredIndicators to;
  private final Map<String, String> entry = new HashMap<>();
  private final Map<String, String> id = new HashMap<>();

  private SdnXml(GatheredIndicators to) {
    this.to = to;
  }

  static void read(InputStream in, GatheredIndicators to) {
    XmlStream.read(in, ROOT, new SdnXml(to));
  }

  @Override
  public void value(int line, String parent, String name, String text) {
    switch (parent) {
      case "publshInformation", "publishInformation" -> {
        if (name.equals("Publish_Date")) {
          to.datedAt(day(line, text));
        }
      }
      case "sdnEntry" -> entry.put(name, text);
      case "id" -> id.put(name, text);
      default -> {}
    }
  }

  @Override
  public void end(int line, String name) {
    switch (name) {
      case "id" -> {
        entry()
            .identified(line, id.getOrDefault("idType", ""), id.getOrDefault("idNumber", ""), to);
        id.clear();
      }
      case "sdnEntry" -> entry.clear();
      default -> {}
    }
  }

  private SdnEntry entry() {
    return new SdnEntry(
        entry.getOrDefault("uid", ""),
        entry.getOrDefault("sdnType", ""),
        entry.getOrDefault("lastName", ""));
  }

  private static @Nullable LocalDate day(int line, String text) {
    try {
      return LocalDate.parse(text, PUBLISHED);
    } catch (DateTimeException e) {
      throw new BrokenTree(line, "Publish_Date is not a date such as 11/20/2026");
    }
  }
}
