package dev.bonafide.documents.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A chat in a picture whose messages all begin at one edge, a name and a time above each, as in
 * Slack, Discord, LinkedIn and mail. It is written down as copies of chats are: who, a colon, the
 * words. Times are left out.
 *
 * @param lines of the chat, from the top down
 * @param heads lines that say who wrote what stands below them
 */
record NamedChat(List<RecognizedLine> lines, Map<RecognizedLine, NameLine> heads) {
  /** One message with a name and a time above it may be a post. */
  private static final int FEWEST = 2;

  /** Of the lines: others are indented lists and pictures' captions. */
  private static final double AT_MARGIN = 0.8;

  /** Of the lines with times: so many stand below names where none is next to its time. */
  private static final double MOST_BELOW = 0.8;

  /** Letters: the initials in a face are fewer. */
  private static final int FACE = 3;

  /** Where Unicode's Hangul begins; kana and Han are behind. */
  private static final int DENSE = 0x1100;

  /** Of the width: lines of one edge begin within it of each other. */
  private static final double EDGE = 0.01;

  /** Empty where there are not two messages with names, and all at one edge. */
  static Optional<NamedChat> of(RecognizedPage page) {
    ScreenFrame whole = ScreenFrame.within(page).getFirst();
    double near = EDGE * page.width();
    int margin = margin(whole.body(), near);
    Predicate<RecognizedLine> isAtMargin = line -> Math.abs(line.left() - margin) <= near;
    List<RecognizedLine> lines =
        whole
            .without(word -> word.left() + word.width() / 2.0 < margin - near)
            .closer(isAtMargin)
            .body();
    Map<RecognizedLine, NameLine> heads = named(lines);
    boolean isOne =
        heads.keySet().stream().filter(isAtMargin).count() >= FEWEST
            && lines.stream().filter(isAtMargin).count() >= AT_MARGIN * lines.size();
    return isOne ? Optional.of(new NamedChat(lines, heads)) : Optional.empty();
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
    return word.length() < FACE && word.codePoints().allMatch(letter -> letter < DENSE);
  }

  /** Names beside their times or, where nothing but "to me" stands there, above them. */
  private static Map<RecognizedLine, NameLine> named(List<RecognizedLine> lines) {
    Map<RecognizedLine, NameLine> beside = new HashMap<>();
    Map<RecognizedLine, NameLine> above = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      RecognizedLine line = lines.get(i);
      NameLine.of(line).ifPresent(name -> beside.put(line, name));
      if (i + 1 < lines.size()) {
        NameLine.of(line, lines.get(i + 1)).ifPresent(name -> above.put(line, name));
      }
    }
    long below =
        lines.stream()
            .filter(beside::containsKey)
            .filter(line -> above.containsKey(before(lines, line)))
            .count();
    boolean isAbove = above.size() >= FEWEST && below >= MOST_BELOW * beside.size();
    return sure(isAbove ? above : beside);
  }

  private static RecognizedLine before(List<RecognizedLine> lines, RecognizedLine line) {
    return lines.get(Math.max(0, lines.indexOf(line) - 1));
  }

  /** Without what may as well be words before a time: neither written as a name nor repeated. */
  private static Map<RecognizedLine, NameLine> sure(Map<RecognizedLine, NameLine> named) {
    Map<RecognizedLine, NameLine> sure = new HashMap<>();
    named.forEach(
        (line, name) -> {
          List<NameLine> same = named.values().stream().filter(name::fits).toList();
          if (name.isPlain() || same.size() > 1) {
            NameLine read = same.stream().filter(NameLine::isSure).findFirst().orElse(name);
            sure.put(line, read);
          }
        });
    return sure;
  }

  List<WrittenBubble> bubbles() {
    List<WrittenBubble> messages = new ArrayList<>();
    List<RecognizedWord> words = new ArrayList<>();
    String label = "";
    boolean isNamed = false;
    for (RecognizedLine line : lines) {
      Optional<NameLine> name = name(line);
      boolean isTime = isNamed && NameLine.isTime(line);
      if (name.isPresent()) {
        messages.add(new WrittenBubble(label, words));
        words.clear();
        label = name.get().name() + ": ";
      } else if (!isTime) {
        words.addAll(line.words());
      }
      isNamed = name.isPresent();
    }
    messages.add(new WrittenBubble(label, words));
    return messages.stream().filter(NamedChat::isSaid).toList();
  }

  private static boolean isSaid(WrittenBubble message) {
    return !message.words().isEmpty() && !message.words().getLast().shown().endsWith(":");
  }

  /** One whose time was misread is known from those that were not. */
  private Optional<NameLine> name(RecognizedLine line) {
    return Optional.ofNullable(heads.get(line))
        .or(() -> heads.values().stream().filter(one -> one.isBelow(line)).findFirst());
  }
}
