package dev.bonafide.web.cases;

import java.util.List;

/**
 * Some cases, the newest first.
 *
 * @param next the number of the oldest case that was looked at, below which the next page begins; 0
 *     where there is none. A page may be short, or empty, and have a next one: so much is looked
 *     through at once and no more.
 */
public record CasePage(List<CaseSummary> cases, long next) {
  public CasePage {
    cases = List.copyOf(cases);
  }

  public boolean hasNext() {
    return next > 0;
  }
}
