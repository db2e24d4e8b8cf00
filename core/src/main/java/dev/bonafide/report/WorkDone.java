package dev.bonafide.report;

import java.util.List;

/**
 * Acts of people on a case.
 *
 * @param outcome that they decided on, in words; empty while the case is open
 * @param lines one for each step; empty for nothing
 */
public record WorkDone(String outcome, List<String> lines) {
  /** A case with which nothing was done. */
  public static final WorkDone NOTHING = new WorkDone("", List.of());

  public WorkDone {
    lines = List.copyOf(lines);
  }

  /** First line of a report: what was decided stands before what the screening said. */
  String headline(ReportPage page) {
    return outcome.isEmpty() ? page.headline() : "Outcome: " + outcome;
  }

  /** The line below the headline: the verdict of a case that is decided, or what to ask first. */
  List<String> below(ReportPage page) {
    if (!outcome.isEmpty()) {
      return List.of("The screening said: " + page.headline());
    }
    return page.first().isEmpty() ? List.of() : List.of(ReportPage.ASK + ": " + page.first());
  }
}
