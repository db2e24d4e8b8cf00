package dev.bonafide.verdict.pattern;

import com.google.re2j.Pattern;
import dev.bonafide.text.Span;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where the sentences of a stretch of whole lines begin and end, found once for all that ask. */
final class LineSentences {
  /** A small letter after a stop; what is shorter before it may be short for something. */
  private static final Pattern BEGUN_SMALL = Pattern.compile("(\\p{L}{4}[.!?] )[a-z]");

  private final Span lines;
  private final int[] ends;

  private LineSentences(Span lines, int[] ends) {
    this.lines = lines;
    this.ends = ends;
  }

  /** Not everyone begins a sentence with a capital. */
  static LineSentences of(String text, Span lines) {
    BreakIterator found = BreakIterator.getSentenceInstance(Locale.ROOT);
    found.setText(BEGUN_SMALL.matcher(lines.of(text)).replaceAll("$1A"));
    int[] ends =
        IntStream.iterate(found.first(), end -> end != BreakIterator.DONE, _ -> found.next())
            .toArray();
    return new LineSentences(lines, ends);
  }

  /** The sentences that a stretch of these lines touches. */
  Span touching(Span stretch) {
    int start = ends[after(stretch.start() - lines.start()) - 1];
    int end = ends[after(Math.max(start, stretch.end() - lines.start() - 1))];
    return new Span(lines.start() + start, lines.start() + end);
  }

  /** The place of the first end behind an offset. */
  private int after(int offset) {
    int found = Arrays.binarySearch(ends, offset);
    return found < 0 ? -found - 1 : found + 1;
  }
}
