package dev.bonafide.documents.watchlist;

import java.util.Map;
import java.util.Optional;

/**
 * One entry of OFAC's list. It is cited by its number, under which OFAC's search shows it; the
 * names of people are not kept.
 */
record SdnEntry(String number, String type, String name) {
  private static final String WALLET = "Digital Currency Address";

  /** What OFAC calls the kinds of identifiers. */
  private static final Map<String, String> TYPES =
      Map.of("Email Address", "email", "Website", "url", "Phone Number", "phone");

  /** How the entry is named on a card. */
  String title() {
    boolean isPerson = name.isBlank() || type.strip().equalsIgnoreCase("individual");
    return isPerson ? "entry " + number : "entry " + number + ", " + name;
  }

  /** A remark such as {@code alt. Digital Currency Address - XBT 1A1z…}. */
  void remark(int line, String remark, GatheredIndicators to) {
    String words = remark.startsWith("alt. ") ? remark.substring(5) : remark;
    if (words.startsWith(WALLET)) {
      identified(line, WALLET, words.substring(words.lastIndexOf(' ') + 1), to);
      return;
    }
    TYPES.keySet().stream()
        .filter(kind -> words.startsWith(kind + " "))
        .findFirst()
        .ifPresent(kind -> identified(line, kind, words.substring(kind.length() + 1), to));
  }

  private void identified(int line, String kind, String value, GatheredIndicators to) {
    String written = value.strip();
    String plain = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
    type(kind).ifPresent(type -> to.add(line, type, plain, title(), null));
  }

  private static Optional<String> type(String kind) {
    return kind.startsWith(WALLET) ? Optional.of("wallet") : Optional.ofNullable(TYPES.get(kind));
  }
}
