package dev.bonafide.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The numbers that people call findings by: those that count come first, then those that are noted.
 * What another's entry tells has none.
 */
final class Numbering {
  private Numbering() {}

  /**
   * Numbers findings.
   *
   * @param before the same case before anyone ruled, numbered: its numbers stay
   */
  static List<Weighed> of(List<Weighed> findings, List<Weighed> before) {
    List<String> order = new ArrayList<>(order(before.stream()));
    order(findings.stream()).stream().filter(id -> !order.contains(id)).forEach(order::add);
    return findings.stream()
        .map(one -> one.hasEntry() ? one.numbered(order.indexOf(id(one)) + 1) : one)
        .toList();
  }

  private static List<String> order(Stream<Weighed> findings) {
    List<Weighed> shown = findings.filter(Weighed::hasEntry).toList();
    return Stream.concat(
            shown.stream().filter(one -> !one.noted()), shown.stream().filter(Weighed::noted))
        .map(Numbering::id)
        .toList();
  }

  private static String id(Weighed weighed) {
    return weighed.finding().check();
  }
}
