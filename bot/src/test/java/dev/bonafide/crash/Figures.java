package dev.bonafide.crash;

import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Ledger;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.verdict.Verdict;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of the events.
 *
 * @param lost the threads where no verdict stands
 * @param doubled the threads where two stand
 * @param strays messages beside a verdict that are none: placeholders whose fate no one knows
 * @param givenUp events that the platform stopped delivering before one was acknowledged
 */
record Figures(int events, List<String> lost, List<String> doubled, int strays, int givenUp) {

  static Figures of(FakeSlack slack, List<Event> sent) {
    Ledger ledger = slack.ledger();
    Map<String, Integer> verdicts = new HashMap<>();
    Map<String, Integer> others = new HashMap<>();
    for (Said standing : standing(ledger)) {
      (isVerdict(standing) ? verdicts : others).merge(thread(standing), 1, Integer::sum);
    }
    List<String> threads = sent.stream().map(Event::ts).toList();
    return new Figures(
        threads.size(),
        threads.stream().filter(thread -> !verdicts.containsKey(thread)).toList(),
        threads.stream().filter(thread -> verdicts.getOrDefault(thread, 0) > 1).toList(),
        others.values().stream().mapToInt(Integer::intValue).sum(),
        ledger.givenUp().size());
  }

  /** Every message as it stands in the end. */
  private static Collection<Said> standing(Ledger ledger) {
    return ledger.said().stream()
        .collect(Collectors.toMap(Said::ts, said -> said, (before, after) -> after))
        .values();
  }

  private static String thread(Said said) {
    String thread = said.thread();
    return thread == null ? said.ts() : thread;
  }

  static boolean isVerdict(Said said) {
    return Verdict.all().stream().anyMatch(verdict -> said.shown().contains(verdict.shown()));
  }

  @Override
  public String toString() {
    return "%d events: %d lost, %d doubled, %d stray placeholders, %d given up by the platform"
        .formatted(events, lost.size(), doubled.size(), strays, givenUp);
  }
}
