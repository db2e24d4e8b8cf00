package dev.bonafide.documents.watchlist;

import dev.bonafide.documents.tree.JsonScan;
import dev.bonafide.documents.tree.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The indicators of a STIX 2.1 bundle whose pattern names what it means: one observation of an
 * equality, or of alternatives. People, actors and reports are passed over. Format: <a
 * href="https://docs.oasis-open.org/cti/stix/v2.1/stix-v2.1.html">STIX 2.1</a>.
 */
final class StixBundle {
  private StixBundle() {}

  static void read(InputStream in, GatheredIndicators to) throws IOException {
    new JsonScan(new String(in.readAllBytes(), StandardCharsets.UTF_8))
        .each(
            List.of("objects"),
            object -> {
              if (object.text("type").equals(Optional.of("indicator"))) {
                indicator(object, to);
              }
            });
  }

  private static void indicator(Tree object, GatheredIndicators to) {
    to.datedAt(ListDay.of(object.text("modified")).orElse(null));
    if (object.at("revoked").text().equals(Optional.of("true"))) {
      to.withdrawn();
      return;
    }
    List<StixPattern.Equality> named =
        object
            .text("pattern")
            .filter(_ -> object.text("pattern_type").orElse("stix").equals("stix"))
            .map(StixPattern::alternatives)
            .orElse(List.of());
    if (named.isEmpty()) {
      to.leaveOut();
    }
    for (StixPattern.Equality one : named) {
      to.add(
          object.line(),
          one.type(),
          one.value(),
          object.text("id").orElse(""),
          ListDay.of(object.text("valid_until")).orElse(null));
    }
  }
}
