package dev.bonafide.linkage;

import java.util.List;

/**
 * That two cases have something in common which hardly any other has. It is shown to people, and
 * bears on no verdict.
 *
 * @param other the number of the other case
 * @param because the most telling first
 */
public record CaseLink(long other, List<LinkReason> because) {
  public CaseLink {
    because = List.copyOf(because);
  }

  /** Number of values that both have. */
  int values() {
    return because.stream().mapToInt(LinkReason::count).sum();
  }
}
