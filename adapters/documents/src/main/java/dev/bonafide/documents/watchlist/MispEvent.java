package dev.bonafide.documents.watchlist;

import dev.bonafide.documents.tree.JsonScan;
import dev.bonafide.documents.tree.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The attributes of MISP events that MISP itself would search for ({@code to_ids}). Format: <a
 * href="https://www.misp-project.org/datamodels/">MISP's core format</a>.
 */
final class MispEvent {
  /** Where attributes stand: in an event or its objects, alone or as an answer of the API. */
  private static final List<List<String>> PLACES =
      List.of(
          List.of("Event", "Attribute"),
          List.of("Event", "Object", "*", "Attribute"),
          List.of("response", "*", "Event", "Attribute"),
          List.of("response", "*", "Event", "Object", "*", "Attribute"),
          List.of("response", "Attribute"));

  private MispEvent() {}

  static void read(InputStream in, GatheredIndicators to) throws IOException {
    JsonScan json = new JsonScan(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    PLACES.forEach(place -> json.each(place, attribute -> attribute(attribute, to)));
  }

  private static void attribute(Tree attribute, GatheredIndicators to) {
    to.datedAt(ListDay.of(attribute.text("timestamp")).orElse(null));
    if (isTrue(attribute, "deleted")) {
      to.withdrawn();
      return;
    }
    String value = attribute.text("value").orElse("");
    if (!isTrue(attribute, "to_ids") || value.isEmpty()) {
      to.leaveOut();
      return;
    }
    String type = attribute.text("type").orElse("");
    boolean isPair = type.startsWith("domain|");
    to.add(
        attribute.line(),
        type(type),
        isPair ? value.substring(0, Math.max(0, value.indexOf('|'))) : value,
        attribute.text("uuid").orElse(""),
        null);
  }

  private static boolean isTrue(Tree attribute, String key) {
    return attribute
        .at(key)
        .text()
        .filter(text -> text.equals("true") || text.equals("1"))
        .isPresent();
  }

  /** What MISP calls the types; others are files, addresses of machines, or papers. */
  private static String type(String misp) {
    return switch (misp) {
      case "email", "email-src", "email-dst", "email-reply-to", "target-email" -> "email";
      case "domain", "hostname", "domain|ip" -> "domain";
      case "url", "uri", "link" -> "url";
      case "sha256" -> "sha256";
      case "btc", "xmr", "dash" -> "wallet";
      case "phone-number" -> "phone";
      case "github-username" -> "github";
      case "twitter-id" -> "x";
      default -> "other";
    };
  }
}
