package dev.bonafide.documents.picture.chat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import dev.bonafide.resource.PropertyFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a program shows around a chat: above it the phone's clock and a name, below it the line to
 * type in.
 *
 * @param head lines above
 * @param body lines of the chat itself, from the top down
 */
record ScreenFrame(List<RecognizedLine> head, List<RecognizedLine> body) {
  /** Lines above a chat: clock, name, presence, day, and one more. */
  private static final int MOST_ABOVE = 5;

  private static final int MOST_BELOW = 2;

  /** Of the height of all that is written: no line further down is above the chat. */
  private static final double ABOVE = 0.2;

  private static final double BELOW = 0.88;

  /** Of the height of most lines: less is the half of a line that the screen's edge leaves. */
  private static final double CUT = 0.6;

  private static final Set<String> TO_TYPE_IN =
      Set.copyOf(PropertyFile.beside(ScreenFrame.class, "shown").entries("to-type-in"));

  ScreenFrame {
    head = List.copyOf(head);
    body = List.copyOf(body);
  }

  /** Each way to set a page's first and last lines apart, those that set few apart first. */
  static List<ScreenFrame> within(RecognizedPage page) {
    List<RecognizedLine> down =
        page.lines().stream().sorted(Comparator.comparingInt(RecognizedLine::top)).toList();
    ScreenFrame whole = new ScreenFrame(List.of(), down);
    List<ScreenFrame> frames = new ArrayList<>(List.of(whole));
    for (int above = 0; above <= whole.above(); above++) {
      for (int below = 0; below <= whole.below(); below++) {
        if (above + below > 0 && above + below < down.size()) {
          frames.add(whole.without(above, below));
        }
      }
    }
    frames.sort(Comparator.comparingInt(frame -> down.size() - frame.body.size()));
    return frames;
  }

  /**
   * Closer around the chat: up to the last line near the top, and from the first near the bottom,
   * that stands where no message does. What the edge of the screen cuts in half is left out.
   */
  ScreenFrame closer(Predicate<RecognizedLine> isMessage) {
    int above = 0;
    for (int i = 0; i < above(); i++) {
      above = isMessage.test(body.get(i)) ? above : i + 1;
    }
    int below = 0;
    for (int i = 0; i < below(); i++) {
      RecognizedLine line = body.get(body.size() - 1 - i);
      below = isMessage.test(line) && !isToTypeIn(line) ? below : i + 1;
    }
    return above + below < body.size() ? without(above, below).uncut() : this;
  }

  /** Whether it begins with when someone was seen, or ends with a line to type in. */
  boolean isOfProgram() {
    return body.stream()
            .skip(Math.max(0, body.size() - MOST_BELOW))
            .anyMatch(ScreenFrame::isToTypeIn)
        || body.stream().limit(MOST_ABOVE).anyMatch(ScreenFrame::isPresence);
  }

  private static boolean isPresence(RecognizedLine line) {
    return line.words().stream().anyMatch(RecognizedWord::isSure)
        && ScreenshotNames.isPresenceAlone(line);
  }

  /**
   * Whether a line is what a program shows where the next message is to be typed, with the channel
   * or whom it goes to behind it.
   */
  static boolean isToTypeIn(RecognizedLine line) {
    String words =
        line.words().stream()
            .takeWhile(word -> !isAddressed(word))
            .filter(RecognizedWord::isSure)
            .map(word -> word.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", ""))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" "));
    return TO_TYPE_IN.contains(words);
  }

  private static boolean isAddressed(RecognizedWord word) {
    return word.text().startsWith("#") || word.text().startsWith("@");
  }

  private ScreenFrame without(int above, int below) {
    List<RecognizedLine> higher = new ArrayList<>(head);
    higher.addAll(body.subList(0, above));
    return new ScreenFrame(higher, body.subList(above, body.size() - below));
  }

  /** Without words that are no part of a message, such as faces beside it. */
  ScreenFrame without(Predicate<RecognizedWord> unwanted) {
    List<RecognizedLine> left =
        body.stream()
            .map(line -> line.without(unwanted))
            .filter(line -> !line.words().isEmpty())
            .sorted(Comparator.comparingInt(RecognizedLine::top))
            .toList();
    return new ScreenFrame(head, left);
  }

  /** Without the halves of lines that the edges of the screen leave. */
  ScreenFrame uncut() {
    double usual = median();
    int from = isCut(body.getFirst(), usual) ? 1 : 0;
    int to = body.size() - (isCut(body.getLast(), usual) ? 1 : 0);
    return from < to ? new ScreenFrame(head, body.subList(from, to)) : this;
  }

  private static boolean isCut(RecognizedLine line, double usual) {
    return line.height() < CUT * usual && line.words().stream().anyMatch(word -> !word.isSure());
  }

  private double median() {
    return body.stream().mapToInt(RecognizedLine::height).sorted().toArray()[body.size() / 2];
  }

  /** How many of the first lines may be above the chat. */
  private int above() {
    double end = ABOVE * bottom();
    long near = body.stream().takeWhile(line -> line.bottom() <= end).count();
    return Math.clamp(near, 0, MOST_ABOVE - Math.min(MOST_ABOVE, head.size()));
  }

  private int below() {
    double begin = BELOW * bottom();
    long near = body.stream().filter(line -> line.top() >= begin).count();
    return (int) Math.min(near, MOST_BELOW);
  }

  private int bottom() {
    return body.stream().mapToInt(RecognizedLine::bottom).max().orElse(0);
  }
}
