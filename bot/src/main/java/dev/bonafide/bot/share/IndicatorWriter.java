package dev.bonafide.bot.share;

import dev.bonafide.sharing.ConfirmedIndicators;
import dev.bonafide.sharing.QuotedIndicator;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes indicators that end after 120 days, wherever they are.
 *
 * @param at the time of writing
 */
record IndicatorWriter(Instant at) {
  private static final Duration TERM = Duration.ofDays(120);
  private static final JsonMapper JSON = new JsonMapper();

  /** STIX asks for milliseconds. */
  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

  /** Writes them with their places in the case, for those who may read it. */
  String json(long number, ConfirmedIndicators found) {
    ObjectNode all = JSON.createObjectNode().put("number", number);
    ArrayNode indicators = all.putArray("indicators");
    for (QuotedIndicator one : found.indicators()) {
      indicators
          .addObject()
          .put("indicator", one.type() + " " + one.value())
          .put("exhibit", one.cited().exhibit())
          .put("line", one.cited().line())
          .put("quote", one.cited().quote());
    }
    ObjectNode withheld = all.putObject("withheld");
    found.withheld().forEach((why, count) -> withheld.put(why.id(), count));
    return all.toString();
  }

  /**
   * Writes them for others.
   *
   * @param format {@code csv} as {@code watchlist import} reads it, or {@code stix}
   */
  String written(String format, List<QuotedIndicator> indicators) {
    return format.equals("csv") ? csv(indicators) : stix(indicators);
  }

  private String csv(List<QuotedIndicator> indicators) {
    String dates = ",since %.10s,%.10s\n".formatted(at, at.plus(TERM));
    return indicators.stream()
        .map(one -> one.type() + "," + one.value() + dates)
        .distinct()
        .collect(Collectors.joining("", "type,value,note,until\n", ""));
  }

  /** See <a href="https://docs.oasis-open.org/cti/stix/v2.1/stix-v2.1.html">STIX 2.1</a>. */
  private String stix(List<QuotedIndicator> indicators) {
    ObjectNode bundle =
        JSON.createObjectNode().put("type", "bundle").put("id", "bundle--" + UUID.randomUUID());
    ArrayNode objects = bundle.putArray("objects");
    indicators.stream()
        .map(IndicatorWriter::pattern)
        .distinct()
        .forEach(pattern -> write(pattern, objects.addObject()));
    return bundle.toPrettyString() + "\n";
  }

  private void write(String pattern, ObjectNode indicator) {
    indicator
        .put("type", "indicator")
        .put("spec_version", "2.1")
        .put("id", "indicator--" + UUID.randomUUID())
        .put("created", MOMENT.format(at))
        .put("modified", MOMENT.format(at))
        .put("pattern", "[" + pattern + "]")
        .put("pattern_type", "stix")
        .put("valid_from", MOMENT.format(at))
        .put("valid_until", MOMENT.format(at.plus(TERM)));
  }

  /** No identifier that leaves has a quotation mark or a backslash. */
  private static String pattern(QuotedIndicator one) {
    String equal =
        switch (one.type()) {
          case "domain" -> "domain-name:value = '%s'";
          case "url" -> "url:value = '%s'";
          case "sha256" -> "file:hashes.'SHA-256' = '%s'";
          case "wallet" -> "x-cryptocurrency-wallet:value = '%s'";
          case "x" -> account("twitter");
          default -> account(one.type());
        };
    return equal.formatted(one.value());
  }

  private static String account(String platform) {
    return "user-account:account_type = '" + platform + "' AND user-account:account_login = '%s'";
  }
}
