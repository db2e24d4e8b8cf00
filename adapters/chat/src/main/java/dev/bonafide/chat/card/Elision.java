package dev.bonafide.chat.card;

import dev.bonafide.report.quote.TellingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quote whose middle is left out, where what proves something stands apart: how its sentence
 * begins, one mark, and the last of the words that tell. Both are exact. Takes time in proportion
 * to the quote's words, for each of a few ends.
 */
final class Elision {
  private static final String LEFT_OUT = " … ";

  /** Fewer words of either side read like nothing. */
  private static final int LEAST = 2;

  /** Fewer words left out are not worth the mark. */
  private static final int MISSING = 3;

  /** Places at which the last part may end: the last ones that tell. */
  private static final int ENDS = 6;

  private static final Part NONE = new Part(0, 0, 0);

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern SENTENCE = Pattern.compile("[.!?…⏎][)\\]]?$");
  private static final Pattern CLAUSE = Pattern.compile("[,;:.!?…⏎)\\]]$");
  private static final Pattern DANGLING = Pattern.compile("[,;:.–—-]+$");

  private final String quote;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final TellingWords telling;
  private final int[] worth;

  /** How much of it tells before each word. */
  private final int[] before;

  /** Before each word the end of what is kept, and after it the beginning. */
  private final int[] upTo;

  private final int[] since;

  /** Where a few words end that belong together: before a small word, or with their clause. */
  private final int[] closing;

  /** Where the sentence begins of the first word that tells. */
  private final int begun;

  /**
   * @param told what was looked for in the quote
   */
  Elision(String quote, List<String> told, TellingWords telling) {
    this.quote = quote;
    this.telling = telling;
    Matcher word = WORD.matcher(quote);
    while (word.find()) {
      words.add(word.group());
      starts.add(word.start());
    }
    this.worth = worth(told);
    int count = words.size();
    this.before = new int[count + 1];
    this.upTo = new int[count + 1];
    this.since = new int[count + 1];
    for (int at = 0; at < count; at++) {
      before[at + 1] = before[at] + worth[at];
      upTo[at + 1] = kept(at) ? at + 1 : upTo[at];
    }
    this.closing = new int[count + 1];
    since[count] = count;
    closing[count] = count;
    for (int at = count - 1; at >= 0; at--) {
      since[at] = kept(at) ? at : since[at + 1];
      closing[at] = at == 0 || isClosed(at) ? at : closing[at + 1];
    }
    this.begun = begun();
  }

  private int begun() {
    int first = since[0] < words.size() ? since[0] : 0;
    while (first > 0 && !SENTENCE.matcher(words.get(first - 1)).find()) {
      first--;
    }
    return first;
  }

  private boolean kept(int word) {
    return worth[word] > 0 && !TellingWords.isFiller(words.get(word));
  }

  private int[] worth(List<String> told) {
    int[] worths = new int[words.size()];
    for (int at = 0; at < worths.length; at++) {
      worths[at] = telling.worth(words.get(at));
    }
    for (String one : telling.proving(told)) {
      int from = quote.indexOf(one);
      for (int at = 0; from >= 0 && at < worths.length; at++) {
        int start = starts.get(at);
        if (start < from + one.length() && start + words.get(at).length() > from) {
          worths[at] += words.get(at).length();
        }
      }
    }
    return worths;
  }

  /** The most telling that takes no more characters; empty where nothing is to be left out. */
  Optional<String> within(int length) {
    Part best = NONE;
    int ends = 0;
    for (int end = words.size(); end > 0 && ends < ENDS; end--) {
      if (kept(end - 1)) {
        ends++;
        best = better(best, ending(closing[end], length));
      }
    }
    return best.equals(NONE) ? Optional.empty() : Optional.of(shown(closed(best, length)));
  }

  /** The most telling whose last part ends there. */
  private Part ending(int end, int length) {
    Part best = NONE;
    int last = end;
    for (int first = end - MISSING; first >= begun + LEAST; first--) {
      int room = length - size(begun, first) - LEFT_OUT.length();
      while (last - 1 >= first && size(last - 1, end) <= room) {
        last--;
      }
      int from = Math.max(last, first);
      Part part = new Part(closing[upTo[first]], from < end ? since[from] : end, end);
      best = part.first <= first && part.isWorthwhile(begun) ? better(best, part) : best;
    }
    return best;
  }

  private boolean isClosed(int end) {
    return CLAUSE.matcher(words.get(end - 1)).find() || TellingWords.isFiller(words.get(end));
  }

  private Part better(Part one, Part other) {
    return told(other) > told(one) ? other : one;
  }

  private int told(Part part) {
    return part.equals(NONE)
        ? 0
        : before[part.first] - before[begun] + before[part.to] - before[part.last];
  }

  /** To the end of its clause, if there is room. */
  private Part closed(Part part, int length) {
    int to = part.to;
    while (to < words.size() && !CLAUSE.matcher(words.get(to - 1)).find()) {
      to++;
    }
    Part whole = new Part(part.first, part.last, to);
    return shown(whole).length() <= length ? whole : part;
  }

  private int size(int from, int to) {
    return to <= from ? 0 : starts.get(to - 1) + words.get(to - 1).length() - starts.get(from);
  }

  private String shown(Part part) {
    String end = text(part.last, part.to);
    return DANGLING.matcher(text(begun, part.first)).replaceFirst("")
        + LEFT_OUT
        + (part.to == words.size() ? end : DANGLING.matcher(end).replaceFirst(""));
  }

  private String text(int from, int to) {
    return quote.substring(starts.get(from), starts.get(to - 1) + words.get(to - 1).length());
  }

  /** From the beginning to before one word, and from another to before the end. */
  private record Part(int first, int last, int to) {
    boolean isWorthwhile(int begun) {
      return first - begun >= LEAST && to - last >= LEAST && last - first >= MISSING;
    }
  }
}
