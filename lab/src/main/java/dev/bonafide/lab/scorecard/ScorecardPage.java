package dev.bonafide.lab.scorecard;

import dev.bonafide.lab.evaluate.Plots;
import dev.bonafide.lab.evaluation.Measures;
import dev.bonafide.lab.evaluation.scorecard.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scorecard as one page that needs nothing beside it and runs nothing. */
final class ScorecardPage {
  private ScorecardPage() {}

  static String of(Scorecard card) {
    StringBuilder html = new StringBuilder();
    // One pass: what stands in a case is never taken for a place to fill.
    for (String piece : frame().split("\\{\\{", -1)) {
      int end = piece.indexOf("}}");
      html.append(end < 0 ? piece : part(piece.substring(0, end), card) + piece.substring(end + 2));
    }
    return html.toString();
  }

  private static String part(String name, Scorecard card) {
    Measured measured = new Measured(card);
    return switch (name) {
      case "COUNTS" -> counts(card);
      case "PLOTS" -> Plots.of(card.measures());
      case "VERDICTS" -> measured.verdicts().html();
      case "SUBJECTS" -> measured.bySubject().html();
      case "SCORES" -> measured.scores().html();
      case "SOURCES" -> Measured.sources(card.sources()).html();
      case "BASELINE" -> Measured.baseline(card.baseline()).html();
      case "AT" -> Measured.atOnePercent(card.baseline()).html();
      case "SWAPS" -> Moved.swaps(card).html();
      case "ADDED" -> Moved.added(card).html();
      case "MOVED" -> Moved.cases(card).html();
      default -> Moved.rules(card).html();
    };
  }

  private static String counts(Scorecard card) {
    Measures measures = card.measures();
    return "%d labeled cases, %d of them fraud. %d could not be read."
        .formatted(measures.cases(), measures.fraud(), card.unreadable());
  }

  private static String frame() {
    try (InputStream in = ScorecardPage.class.getResourceAsStream("scorecard.html")) {
      if (in == null) {
        throw new IllegalStateException("the page's frame is missing from this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
