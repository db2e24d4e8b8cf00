package dev.bonafide.web.page;

import dev.bonafide.linkage.LinkGraph;
import dev.bonafide.linkage.Unlinked;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.LinkReasons;
import dev.bonafide.report.RecordedName;
import dev.bonafide.report.Visible;
import dev.bonafide.web.cases.CaseLinkage;
import dev.bonafide.web.cases.CaseSummary;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A link on the page of a case.
 *
 * @param number the other case
 * @param who whom that one is about; empty where no one is told
 * @param words why both are linked, or why not
 * @param through the linked case over which it is reached; 0 for a link of the case itself
 */
record LinkRow(long number, String who, String words, long through) {

  /** Those of the case first, then those of linked cases. */
  static Stream<LinkRow> of(CaseLinkage linkage, Phrasebook book) {
    var summaries =
        linkage.cases().stream()
            .collect(Collectors.toMap(CaseSummary::number, Function.identity()));
    long own = linkage.graph().cases().getFirst();
    return linkage.graph().links().stream()
        .map(edge -> of(own, edge, who(summaries.get(edge.link().other()), book)));
  }

  private static String who(@Nullable CaseSummary summary, Phrasebook book) {
    return summary == null ? "" : CaseRow.of(summary, book).who();
  }

  private static LinkRow of(long own, LinkGraph.Edge edge, String who) {
    return new LinkRow(
        edge.link().other(),
        who,
        LinkReasons.of(edge.link()),
        edge.from() == own ? 0 : edge.from());
  }

  /** One that someone took away. */
  static LinkRow of(long number, Unlinked one, Phrasebook book) {
    return new LinkRow(
        one.otherThan(number),
        "",
        RecordedName.said(one.by(), book) + ": “" + Visible.quote(one.reason()) + "”",
        0);
  }
}
