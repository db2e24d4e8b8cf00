package dev.bonafide.takehome;

import dev.bonafide.casefile.Citation;
import dev.bonafide.comparison.dialogue.Passage;
import dev.bonafide.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file of a repository.
 *
 * @param at where it stands in the text as read
 * @param handed where what came in here was handed to a function first
 */
record CodePlace(SourceFile file, int at, @Nullable CodePlace handed) {
  private static final int BEFORE = 300;

  private static final int LONGEST_QUOTE = 600;

  CodePlace(SourceFile file, int at) {
    this(file, at, null);
  }

  /** Cites its line; of a long line, what stands there. */
  Citation cited() {
    String all = file.reading.text();
    int start = Math.max(file.start, all.lastIndexOf('\n', Math.max(0, at - 1)) + 1);
    int newline = all.indexOf('\n', at);
    int last = file.start + file.text.length();
    int end = newline < 0 || newline > last ? last : newline;
    int from = Math.max(start, at - BEFORE);
    String before = all.substring(from, Math.max(from, at));
    from +=
        before.length()
            - Patterns.of("code-place.pushed").matcher(before).replaceFirst("").length();
    int to = Math.min(end, Math.max(at, from) + LONGEST_QUOTE);
    int length = all.substring(from, Math.max(from, to)).stripTrailing().length();
    return new Passage(file.reading, new Span(from, from + Math.max(1, length))).cited();
  }
}
