package dev.bonafide.web.cases;

import dev.bonafide.linkage.LinkGraph;
import dev.bonafide.linkage.Unlinked;
import java.util.List;

/**
 * What a stored case has in common with others.
 *
 * @param cases those of the graph, in its order
 * @param unlinked the links of the case that a reviewer took away, the latest first
 */
public record CaseLinkage(LinkGraph graph, List<CaseSummary> cases, List<Unlinked> unlinked) {
  public CaseLinkage {
    cases = List.copyOf(cases);
    unlinked = List.copyOf(unlinked);
  }
}
