package dev.bonafide.consultation.redaction;

import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names whose letters are set apart ({@code J o h n}, {@code j.o.h.n}), or cut by a line's end. */
final class SpelledOut {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 24;
  private static final int SHORTEST_CUT = 5;

  private final Map<String, String> standIns;
  private final String text;
  private final List<NameToken> tokens;
  private final List<RedactedText.Swap> swaps = new ArrayList<>();

  SpelledOut(Map<String, String> standIns, String text, List<NameToken> tokens) {
    this.standIns = standIns;
    this.text = text;
    this.tokens = tokens;
  }

  List<RedactedText.Swap> names() {
    int at = 0;
    while (at < tokens.size()) {
      int end = at;
      while (end < tokens.size() && isLetter(end) && (end == at || isApart(end - 1))) {
        end++;
      }
      run(at, end);
      if (end == at && at > 0) {
        cut(tokens.get(at - 1), tokens.get(at));
      }
      at = Math.max(end, at + 1);
    }
    return swaps;
  }

  private boolean isLetter(int at) {
    return tokens.get(at).word().length() == 1;
  }

  private boolean isApart(int at) {
    String between = tokens.get(at).until(tokens.get(at + 1), text);
    return between.length() <= SHORTEST
        && between.chars().allMatch(c -> Character.isWhitespace(c) || ".-_*·•".indexOf(c) >= 0);
  }

  private void run(int from, int end) {
    int at = from;
    while (at + SHORTEST <= end) {
      int next = nameAt(at, end);
      at = next < 0 ? at + 1 : next;
    }
  }

  /** Where a name that begins here ends, or -1. */
  private int nameAt(int at, int end) {
    StringBuilder letters = new StringBuilder();
    int found = -1;
    String standIn = "";
    for (int last = at; last < Math.min(end, at + LONGEST); last++) {
      letters.append(tokens.get(last).word());
      String known = standIns.get(letters.toString());
      if (last - at + 1 >= SHORTEST && known != null) {
        found = last + 1;
        standIn = known;
      }
    }
    if (found > 0) {
      int start = tokens.get(at).span().start();
      swaps.add(
          new RedactedText.Swap(new Span(start, tokens.get(found - 1).span().end()), standIn));
    }
    return found;
  }

  private void cut(NameToken first, NameToken second) {
    String joined = first.word() + second.word();
    String standIn = joined.length() < SHORTEST_CUT ? null : standIns.get(joined);
    if (standIn != null && first.until(second, text).matches("-? ?\\r?\\n[ \\t>]{0,8}")) {
      swaps.add(
          new RedactedText.Swap(new Span(first.span().start(), second.span().end()), standIn));
    }
  }
}
