package dev.bonafide.documents.pdf;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a block with one line a paragraph. A line goes on with the next where the next one's first
 * word would not have fitted on it; items of a list, headings, labels and dated lines keep their
 * own.
 */
final class Paragraphs {
  /** Of the size: lines of one paragraph are not farther apart. */
  private static final double FARTHEST = 1.75;

  /** Of the size: the usual distance of lines. */
  private static final double LEADING = 1.2;

  /**
   * In characters: lines of wrapped text are longer, and those of lists of names and skills not.
   */
  private static final int SHORTEST = 22;

  /** Of the usual distance of lines: a wider one is a blank line. */
  private static final double BLANK = 1.4;

  private static final Pattern OWN_LINE =
      Pattern.compile(
          "^(?:[•◦▪‣●○■□–—*➢➤✓·-]\\s|[•◦▪‣●○■□➢➤✓]|\\(?\\d{1,3}[.)]\\s|\\[?\\d{1,2}:\\d{2}"
              + "|[\\p{Lu}\\d][^:.!?]{0,40}:(?:\\s|$)|WEBVTT)");
  private static final Pattern ENDED = Pattern.compile("[.!?:;…]['\"”’)]?$");

  /** A line that goes on: a word in small letters, which addresses are not. */
  private static final Pattern LOWER =
      Pattern.compile("^(?:[(&]|\\p{Ll}[\\p{L}’'-]*[.,;:)]*(?:\\s|$))");

  private static final Pattern HYPHENATED = Pattern.compile("\\p{L}[-‐\\x{ad}]$");

  /** An address that goes on with the next line's first letter. */
  private static final Pattern ADDRESS = Pattern.compile("(?:www\\.|://|\\w/|@)\\S*[-_&=]$");

  /** A line of a table of contents. */
  private static final Pattern LED = Pattern.compile("(?:\\. ?){4,}\\s*\\S{1,5}$");

  private static final Pattern HEADING = Pattern.compile("^[^\\p{Ll}]{1,50}$");

  private final List<TextRow> rows;
  private final PageVocabulary words;
  private final double left;
  private final double right;
  private final double leading;
  private final boolean isWrapped;

  private Paragraphs(List<TextRow> rows, PageVocabulary words) {
    this.rows = rows;
    this.words = words;
    left = rows.stream().mapToDouble(TextRow::left).min().orElse(0);
    right = rows.stream().mapToDouble(TextRow::right).max().orElse(0);
    leading = leading(rows);
    double margin = right - 0.12 * (right - left);
    isWrapped = rows.stream().filter(row -> row.right() > margin).count() > 1;
  }

  static String of(List<Segment> block, PageVocabulary words) {
    return new Paragraphs(TextRow.of(block), words).text();
  }

  /**
   * Whether a block at the end of a page goes on with the one that begins the next page: the rules
   * are those of one block, as if the second stood right below the first.
   */
  static boolean goOn(List<Segment> last, List<Segment> first, PageVocabulary words) {
    List<TextRow> above = TextRow.of(last);
    double size = above.getLast().size();
    double top = first.stream().mapToDouble(Segment::y).min().orElse(0);
    double down = above.getLast().y() + LEADING * size - top;
    List<TextRow> below = TextRow.of(first.stream().map(segment -> segment.lowered(down)).toList());
    List<TextRow> rows = Stream.concat(above.stream(), below.stream()).toList();
    TextRow before = above.getLast();
    return new Paragraphs(rows, words).goesOn(before, before, below.getFirst());
  }

  private static double leading(List<TextRow> rows) {
    double[] steps = new double[Math.max(1, rows.size() - 1)];
    for (int i = 1; i < rows.size(); i++) {
      steps[i - 1] = rows.get(i).y() - rows.get(i - 1).y();
    }
    java.util.Arrays.sort(steps);
    return steps[(steps.length - 1) / 2];
  }

  private String text() {
    StringBuilder text = new StringBuilder(rows.getFirst().text());
    TextRow start = rows.getFirst();
    for (int i = 1; i < rows.size(); i++) {
      TextRow before = rows.get(i - 1);
      TextRow row = rows.get(i);
      if (goesOn(start, before, row)) {
        join(text, before.text(), row.text());
      } else {
        text.append(row.y() - before.y() > BLANK * leading ? "\n\n" : "\n").append(row.text());
        start = row;
      }
    }
    return text.append('\n').toString();
  }

  private void join(StringBuilder text, String before, String next) {
    boolean parted = HYPHENATED.matcher(before).find() && LOWER.matcher(next).find();
    if (parted && (before.endsWith("\u00AD") || words.hasWhole(before, next))) {
      text.setLength(text.length() - 1);
    }
    text.append(parted || ADDRESS.matcher(before).find() ? "" : " ").append(next);
  }

  private boolean goesOn(TextRow start, TextRow before, TextRow row) {
    return isOneParagraph(start, before, row)
        && (isFull(before, row) || isUnfinished(before, row) || mustGoOn(before));
  }

  private static boolean isOneParagraph(TextRow start, TextRow before, TextRow row) {
    double step = row.y() - before.y();
    double indent = row.left() - start.left();
    return before.isRunning()
        && row.segments().size() == 1
        && Math.abs(row.size() - before.size()) <= 0.12 * before.size()
        && step <= FARTHEST * row.size()
        && Math.abs(indent) <= 4 * row.size()
        && (before.text().length() >= SHORTEST || mustGoOn(before))
        && !OWN_LINE.matcher(row.text()).find()
        && !HEADING.matcher(before.text()).find()
        && !LED.matcher(before.text()).find();
  }

  private static boolean mustGoOn(TextRow before) {
    return ADDRESS.matcher(before.text()).find() || before.isOpen();
  }

  private boolean isFull(TextRow before, TextRow row) {
    double needed = before.right() + row.first().firstWord() + 0.2 * row.size();
    boolean alike = before.first().font().equals(row.first().font());
    return isWrapped && needed > right && (alike || LOWER.matcher(row.text()).find());
  }

  /** Text that is set narrower than the block: it goes on in small letters. */
  private boolean isUnfinished(TextRow before, TextRow row) {
    return LOWER.matcher(row.text()).find()
        && !ENDED.matcher(before.text()).find()
        && before.right() - before.left() > 0.5 * (right - left);
  }
}
