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
    for (int index = 0; index < page.count(); ) {
      int depth = depth(page.line(index).text());
      if (depth == 0 && MailField.isFrom(flat.line(index).text())) {
        known = 0;
      }
      known = Math.max(known, forwarded(page, flat, index));
      int quoted = depth > known ? depth : depth + 1;
      int end = quoted > known + 1 ? index : endOfWrote(page, flat, index, quoted);
      known = end > index ? quoted : known;
      do {
        depths.add(Math.min(known, depth));
        index++;
      } while (index < end);
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

  /**
   * Past the line that says who wrote what is quoted so deep below it; the line itself where it
   * does not. Most programs quote it one less than what follows, some as deep.
   */
  private static int endOfWrote(TextPage page, TextPage flat, int index, int quoted) {
    int depth = depth(page.line(index).text());
    return WroteLine.anyAt(flat, index, true)
        .map(MailHead::end)
        .filter(end -> page.lines(index, end).stream().allMatch(one -> depth(one.text()) == depth))
        .filter(
            end -> {
              int next = flat.written(end);
              return next < page.count() && depth(page.line(next).text()) >= quoted;
            })
        .orElse(index);
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
