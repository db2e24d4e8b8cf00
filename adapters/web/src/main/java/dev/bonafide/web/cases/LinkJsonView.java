package dev.bonafide.web.cases;

import dev.bonafide.linkage.CaseLink;
import dev.bonafide.linkage.LinkGraph;
import dev.bonafide.linkage.LinkReason;
import dev.bonafide.linkage.Unlinked;
import dev.bonafide.report.JsonValue;
import dev.bonafide.report.LinkReasons;

/** What a stored case has in common with others, as the API writes it. */
public final class LinkJsonView {
  private LinkJsonView() {}

  /** The graph around a case. */
  public static String of(long number, CaseLinkage linkage) {
    return JsonValue.object()
        .with("number", number(number))
        .with("cases", JsonValue.list(linkage.cases(), CaseJsonView::brief))
        .with("links", JsonValue.list(linkage.graph().links(), LinkJsonView::edge))
        .with("unlinked", JsonValue.list(linkage.unlinked(), one -> unlinked(number, one)))
        .written();
  }

  private static JsonValue edge(LinkGraph.Edge edge) {
    CaseLink link = edge.link();
    return JsonValue.object()
        .with("from", number(edge.from()))
        .with("to", number(link.other()))
        .with("because", JsonValue.list(link.because(), LinkJsonView::reason));
  }

  private static JsonValue reason(LinkReason reason) {
    return JsonValue.object()
        .with("kind", reason.kind().id())
        .with("count", JsonValue.number(reason.count()))
        .with("cases", JsonValue.number(reason.holders()))
        .with("words", LinkReasons.of(reason));
  }

  private static JsonValue unlinked(long number, Unlinked one) {
    return JsonValue.object()
        .with("number", number(one.otherThan(number)))
        .with("at", one.at().toString())
        .with("by", one.by())
        .with("reason", one.reason());
  }

  private static JsonValue number(long number) {
    return JsonValue.number((double) number);
  }
}
