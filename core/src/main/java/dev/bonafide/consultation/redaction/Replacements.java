package dev.bonafide.consultation.redaction;

import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What is replaced in lines of a text, without overlaps. What is taken first wins; of what overlaps
 * it, the rest is still replaced.
 */
final class Replacements {
  private final String text;
  private final Span lines;
  private final NavigableMap<Integer, Covered> taken = new TreeMap<>();

  /** A stretch of the text, and its stand-in, which may get its number only where it is shown. */
  private record Covered(Span span, Supplier<String> by) {}

  /**
   * Of some lines of a text.
   *
   * @param lines places are those of the whole text
   */
  Replacements(String text, Span lines) {
    this.text = text;
    this.lines = lines;
  }

  boolean covers(Span part) {
    return lines.contains(part);
  }

  void take(Span span, Supplier<String> by) {
    int start = span.start();
    Map.Entry<Integer, Covered> before = taken.floorEntry(start);
    if (before != null) {
      start = Math.max(start, before.getValue().span().end());
    }
    while (start < span.end()) {
      Map.Entry<Integer, Covered> next = taken.ceilingEntry(start);
      int end = next == null ? span.end() : Math.min(span.end(), next.getKey());
      if (end > start) {
        taken.put(start, new Covered(new Span(start, end), by));
      }
      start = next == null ? span.end() : next.getValue().span().end();
    }
  }

  /** Those of a part of the text, in order, cut at its ends. */
  List<RedactedText.Swap> within(Span part) {
    Map.Entry<Integer, Covered> first = taken.floorEntry(part.start());
    int from = first == null ? part.start() : first.getKey();
    List<RedactedText.Swap> swaps = new ArrayList<>();
    for (Covered covered : taken.subMap(from, true, Math.max(from, part.end()), false).values()) {
      int start = Math.max(part.start(), covered.span().start());
      int end = Math.min(part.end(), covered.span().end());
      if (start < end) {
        swaps.add(new RedactedText.Swap(new Span(start, end), covered.by().get()));
      }
    }
    return joined(swaps);
  }

  /** First and last name beside each other are one person once. */
  private List<RedactedText.Swap> joined(Collection<RedactedText.Swap> swaps) {
    List<RedactedText.Swap> joined = new ArrayList<>();
    for (RedactedText.Swap swap : swaps) {
      RedactedText.Swap before = joined.isEmpty() ? null : joined.getLast();
      if (before != null && before.by().equals(swap.by()) && goesOn(before.span(), swap.span())) {
        joined.removeLast();
        joined.add(
            new RedactedText.Swap(new Span(before.span().start(), swap.span().end()), swap.by()));
      } else {
        joined.add(swap);
      }
    }
    return joined;
  }

  private boolean goesOn(Span one, Span next) {
    return text.substring(one.end(), next.start()).matches("[ .\\-]{0,2}");
  }
}
