package dev.bonafide.web.cases;

import dev.bonafide.casefile.Citation;
import dev.bonafide.report.JsonValue;
import dev.bonafide.sharing.OfferedIndicator;
import dev.bonafide.sharing.OfferedIndicators;
import java.util.Map;

/** What is shared and taken in, as the API writes it. */
public final class SharingJsonView {
  private SharingJsonView() {}

  /** What a case offers. */
  public static String of(long number, OfferedIndicators offered) {
    JsonValue.Fields withheld = JsonValue.object();
    offered.withheld().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> withheld.with(one.getKey().id(), JsonValue.number(one.getValue())));
    return JsonValue.object()
        .with("number", JsonValue.number((double) number))
        .with("indicators", JsonValue.list(offered.offers(), SharingJsonView::offer))
        .with("withheld", withheld)
        .written();
  }

  private static JsonValue offer(OfferedIndicator one) {
    Citation cited = one.cited();
    return JsonValue.object()
        .with("indicator", one.named())
        .with("found", JsonValue.truth(one.isFound()))
        .with("exhibit", cited.exhibit())
        .with("line", JsonValue.number(cited.line()))
        .with("quote", cited.quote());
  }

  /** What is handed on. */
  public static String of(SharedFile file) {
    return JsonValue.object()
        .with("file", file.file())
        .with("indicators", JsonValue.number((double) file.indicators()))
        .with("bundle", file.content())
        .with("signature", file.signature())
        .written();
  }

  /** What was taken in. */
  public static String of(TakenBundle taken) {
    return JsonValue.object()
        .with("from", taken.from())
        .with("at", taken.at().toString())
        .with("indicators", JsonValue.number(taken.indicators()))
        .with("added", JsonValue.number(taken.added()))
        .with("removed", JsonValue.number(taken.removed()))
        .with("leftOut", JsonValue.number(taken.leftOut()))
        .written();
  }
}
