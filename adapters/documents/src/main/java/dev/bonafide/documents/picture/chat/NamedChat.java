package dev.bonafide.documents.picture.chat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A chat in a picture whose messages all begin at one edge, a name and a time above each, as in
 * Slack, Discord, LinkedIn and mail. It is written down as copies of chats are: who, a colon, the
 * words. Times are left out.
 *
 * @param lines of the chat, from the top down
 */
record NamedChat(List<RecognizedLine> lines, NamedLines named) {
  /** One message with a name and a time above it may be a post, whose lines tell more. */
  private static final int FEWEST = 2;

  /** Of the lines: others are indented lists and pictures' captions. */
  private static final double AT_MARGIN = 0.8;

  /** Letters: the initials in a face are fewer. */
  private static final int FACE = 3;

  /** Of the width: lines of one edge begin within it of each other. */
  private static final double EDGE = 0.01;

  /** Empty where there are not two messages with names, and all at one edge. */
  static Optional<NamedChat> of(RecognizedPage page) {
    ScreenFrame whole = ScreenFrame.within(page).getFirst();
    double near = EDGE * page.width();
    int margin = margin(whole.body(), near);
    Predicate<RecognizedLine> isAtMargin = line -> Math.abs(line.left() - margin) <= near;
    ScreenFrame text = whole.without(word -> word.left() + word.width() / 2.0 < margin - near);
    List<RecognizedLine> rows = rows(text.body());
    List<RecognizedLine> lines = new ScreenFrame(text.head(), rows).closer(isAtMargin).body();
    NamedLines heads = NamedLines.in(lines);
    boolean isOne =
        heads.heads().keySet().stream().filter(isAtMargin).count() >= FEWEST
            && lines.stream().filter(isAtMargin).count() >= AT_MARGIN * lines.size();
    return isOne ? Optional.of(new NamedChat(lines, heads)) : Optional.empty();
  }

  /** With one line of a time and of whom a mail went to: much may be free between them. */
  private static List<RecognizedLine> rows(List<RecognizedLine> lines) {
    List<RecognizedLine> rows = new ArrayList<>();
    for (RecognizedLine line : lines) {
      rows.add(
          rows.isEmpty() || !TimeInLine.areOne(rows.getLast(), line)
              ? line
              : rows.removeLast().and(line));
    }
    return rows;
  }

  /** Where most lines begin, whatever was made of the faces before them. */
  private static int margin(List<RecognizedLine> lines, double near) {
    List<Integer> lefts =
        lines.stream()
            .map(line -> line.without(word -> !word.isSure() || isShort(word.text())))
            .filter(line -> !line.words().isEmpty())
            .map(RecognizedLine::left)
            .toList();
    return lefts.stream()
        .max(
            Comparator.comparingLong(
                left -> lefts.stream().filter(one -> Math.abs(one - left) <= near / 2).count()))
        .orElse(0);
  }

  /** As initials are; a word of Han, kana or Hangul may be. */
  private static boolean isShort(String word) {
    return word.length() < FACE && word.codePoints().allMatch(letter -> letter < NameWord.DENSE);
  }

  List<WrittenBubble> bubbles() {
    List<WrittenBubble> messages = new ArrayList<>();
    List<RecognizedWord> words = new ArrayList<>();
    String label = "";
    boolean isNamed = true;
    for (RecognizedLine line : lines) {
      if (isNameless(line)) {
        continue;
      }
      Optional<NameLine> name = Optional.ofNullable(named.heads().get(line));
      boolean isTime = named.times().contains(line);
      if (name.isPresent() || (isTime && !isNamed)) {
        messages.add(new WrittenBubble(label, words));
        words.clear();
        label = name.map(NameLine::name).orElse(NameLine.UNKNOWN) + ": ";
      } else if (!isTime) {
        words.addAll(line.behind(words));
      }
      isNamed = name.isPresent();
    }
    messages.add(new WrittenBubble(label, words));
    return messages.stream().filter(NamedChat::isSaid).toList();
  }

  /** Whether the edge of the screen cut a name in half, so that nothing but its time was read. */
  private boolean isNameless(RecognizedLine line) {
    return line.equals(lines.getFirst())
        && !named.times().contains(line)
        && TimeInLine.isNameless(line)
        && named.heads().getOrDefault(line, NameLine.unseen()).name().equals(NameLine.UNKNOWN);
  }

  /** The end of a message, or more than a label above the first one. */
  private static boolean isSaid(WrittenBubble message) {
    return !message.words().isEmpty()
        && !(message.label().isEmpty() && DayAbove.is(new RecognizedLine(0, message.words())))
        && !(message.label().isEmpty() && message.words().getLast().shown().endsWith(":"));
  }
}
