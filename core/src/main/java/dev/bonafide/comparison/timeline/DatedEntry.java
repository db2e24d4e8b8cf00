package dev.bonafide.comparison.timeline;

import dev.bonafide.comparison.resume.ResumeLine;
import dev.bonafide.comparison.resume.WorkSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a résumé lists under one pair of dates: the line that holds them, and the short lines next
 * to it, in the order in which they stand.
 *
 * @param beside without a blank line or another date between
 */
record DatedEntry(ResumeLine dated, WorkSpan span, List<ResumeLine> beside) {
  /** Longer ones tell what the work was. */
  private static final int LONGEST_BESIDE = 8;

  /** An employer, a title and how one is employed fit in. */
  private static final int FARTHEST = 3;

  /** The entries of résumés, as {@link ResumeLine#of} gives their lines. */
  static List<DatedEntry> in(List<ResumeLine> lines) {
    List<DatedEntry> entries = new ArrayList<>();
    for (int start = 0; start < lines.size(); ) {
      int end = start + 1;
      while (end < lines.size() && lines.get(end).follows(lines.get(end - 1))) {
        end++;
      }
      paragraph(lines.subList(start, end), entries);
      start = end;
    }
    return entries;
  }

  private static void paragraph(List<ResumeLine> lines, List<DatedEntry> entries) {
    List<Optional<WorkSpan>> spans =
        lines.stream().map(line -> WorkSpan.in(line.words().original())).toList();
    boolean isHeadedByDates = spans.getLast().isEmpty();
    int last = -1;
    for (int at = 0; at < lines.size(); at++) {
      if (spans.get(at).isPresent()) {
        int next = next(spans, at);
        int from = Math.max(last + 1, at - reach(at - last - 1, last < 0, !isHeadedByDates));
        int to =
            Math.min(next, at + 1 + reach(next - at - 1, next == spans.size(), isHeadedByDates));
        List<ResumeLine> beside =
            Stream.concat(lines.subList(from, at).stream(), lines.subList(at + 1, to).stream())
                .filter(line -> line.words().count() <= LONGEST_BESIDE)
                .toList();
        entries.add(new DatedEntry(lines.get(at), spans.get(at).get(), beside));
        last = at;
      }
    }
  }

  /** How many of the lines up to another date are its own: the nearer half, or all at an edge. */
  private static int reach(int between, boolean isEdge, boolean hasMiddle) {
    int own = isEdge ? between : (between + (hasMiddle ? 1 : 0)) / 2;
    return Math.min(FARTHEST, own);
  }

  private static int next(List<Optional<WorkSpan>> spans, int at) {
    int next = at + 1;
    while (next < spans.size() && spans.get(next).isEmpty()) {
      next++;
    }
    return next;
  }

  /** The names on its lines, of an employer or a town. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    all().forEach(line -> names.addAll(line.names()));
    return names;
  }

  Stream<ResumeLine> all() {
    return Stream.concat(Stream.of(dated), beside.stream());
  }
}
