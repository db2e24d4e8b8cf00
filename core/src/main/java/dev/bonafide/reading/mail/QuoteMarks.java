package dev.bonafide.reading.mail;

import dev.bonafide.reading.turn.Ruler;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text whose quoted mails stand without the marks that quote them, wherever a line above says who
 * wrote them: each line keeps its place. What is quoted of no one keeps its marks.
 *
 * @param depths how many marks were taken from each line
 */
record QuoteMarks(TextPage page, List<Integer> depths) {
  private static final int DEEPEST = 60;
  private static final int GAP = 2;

  QuoteMarks {
    depths = List.copyOf(depths);
  }

  static QuoteMarks takenFrom(TextPage page) {
    if (page.each().noneMatch(line -> depth(line.text()) > 0)) {
      return new QuoteMarks(page, page.lines().stream().map(_ -> 0).toList());
    }
    TextPage flat =
        TextPage.of(
            String.join(
                "\n", page.lines().stream().map(line -> without(line.text(), DEEPEST)).toList()));
    List<Integer> depths = new ArrayList<>();
    int known = 0;
    for (int index = 0; index < page.count(); index++) {
      int depth = depth(page.line(index).text());
      if (!flat.line(index).isBlank()) {
        known = Math.max(Math.min(known, depth), forwarded(page, flat, index));
      }
      depths.add(Math.min(known, depth));
      if (depth == known && isNamed(page, flat, index, depth)) {
        known = depth + 1;
        int named = WroteLine.anyAt(flat, index).orElseThrow().end();
        while (index + 1 < named) {
          index++;
          depths.add(depth);
        }
      }
    }
    return new QuoteMarks(stripped(page, depths), depths);
  }

  /**
   * Whether nothing below a head is quoted, or all of it: what someone quotes above a chat makes no
   * mail of the chat.
   */
  boolean isAllBelow(int head) {
    int first = page.written(head);
    return first == page.count()
        || depth(first) == 0
        || IntStream.range(first, page.count())
            .allMatch(index -> page.line(index).isBlank() || depth(index) > 0);
  }

  /** How deep a line is quoted by someone who is named. */
  int depth(int index) {
    return depths.get(index);
  }

  /** How deep the mail is quoted that is forwarded from a line on, as programs say it; or 0. */
  private static int forwarded(TextPage page, TextPage flat, int index) {
    boolean said = Ruler.isSaid(flat.line(index));
    int next = said ? Math.min(flat.written(index + 1), index + 1 + GAP) : flat.count();
    boolean begins =
        next < flat.count() && MailHead.at(flat, next, false).filter(MailHead::isFull).isPresent();
    return begins ? depth(page.line(next).text()) : 0;
  }

  /** Whether a line says who wrote what is quoted below it. */
  private static boolean isNamed(TextPage page, TextPage flat, int index, int depth) {
    return WroteLine.anyAt(flat, index)
        .filter(head -> depth(page, index, head.end()) && quotes(page, flat, head.end(), depth))
        .isPresent();
  }

  private static boolean depth(TextPage page, int index, int end) {
    return page.lines(index, end).stream()
        .allMatch(line -> depth(line.text()) == depth(page.line(index).text()));
  }

  private static boolean quotes(TextPage page, TextPage flat, int from, int depth) {
    int next = flat.written(from);
    return next < page.count() && depth(page.line(next).text()) > depth;
  }

  private static TextPage stripped(TextPage page, List<Integer> depths) {
    List<String> lines = new ArrayList<>();
    for (TextLine line : page.lines()) {
      lines.add(without(line.text(), depths.get(lines.size())));
    }
    return TextPage.of(String.join("\n", lines));
  }

  private static int depth(String line) {
    int depth = 0;
    int at = 0;
    while (at < line.length() && depth < DEEPEST && (line.charAt(at) == '>' || isGap(line, at))) {
      depth += line.charAt(at) == '>' ? 1 : 0;
      at++;
    }
    return depth;
  }

  /** A blank between two marks. */
  private static boolean isGap(String line, int at) {
    return line.charAt(at) == ' ' && at > 0 && line.startsWith(">", at + 1);
  }

  private static String without(String line, int depth) {
    int at = 0;
    for (int taken = 0; taken < depth && at < line.length(); at++) {
      if (line.charAt(at) == '>') {
        taken++;
      } else if (!isGap(line, at)) {
        break;
      }
    }
    return depth > 0 && at > 0 && line.startsWith(" ", at)
        ? line.substring(at + 1)
        : line.substring(at);
  }
}
