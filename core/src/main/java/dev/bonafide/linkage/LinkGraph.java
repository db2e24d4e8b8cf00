package dev.bonafide.linkage;

import dev.bonafide.casefile.CaseId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is linked to a case, and to those.
 *
 * @param cases numbers, the case itself first, then as they were found
 * @param links each once, from the case that was looked at first
 */
public record LinkGraph(List<Long> cases, List<Edge> links) {
  /** In cases: a person who looks at more sees none. */
  private static final int MOST = 50;

  private static final int STEPS = 2;

  public LinkGraph {
    cases = List.copyOf(cases);
    links = List.copyOf(links);
  }

  /** A link with the case that it is seen from. */
  public record Edge(long from, CaseLink link) {}

  /**
   * Looks as far as those to whom linked cases are linked, and at so many at most. Where a case
   * beyond them is linked, too, that is not told.
   */
  public static LinkGraph around(CaseId id, CaseLinks links) {
    Map<Long, Integer> steps = new LinkedHashMap<>(Map.of(id.number(), 0));
    Deque<Long> open = new ArrayDeque<>(steps.keySet());
    List<Edge> edges = new ArrayList<>();
    while (!open.isEmpty()) {
      long from = open.removeFirst();
      int step = steps.getOrDefault(from, 0);
      for (CaseLink link : links.of(new CaseId(id.tenant(), from))) {
        if (!steps.containsKey(link.other()) && step < STEPS && steps.size() < MOST) {
          steps.put(link.other(), step + 1);
          open.addLast(link.other());
        }
        if (steps.containsKey(link.other()) && !isTold(edges, link.other(), from)) {
          edges.add(new Edge(from, link));
        }
      }
    }
    return new LinkGraph(List.copyOf(steps.keySet()), edges);
  }

  private static boolean isTold(List<Edge> edges, long from, long to) {
    return edges.stream().anyMatch(edge -> edge.from() == from && edge.link().other() == to);
  }
}
