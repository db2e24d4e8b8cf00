package dev.bonafide.documents.picture.chat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A chat in a picture whose messages all begin at one edge, a name and a time above each, as in
 * Slack, Discord, LinkedIn and mail. It is written down as copies of chats are: who, a colon, the
 * words. Times are left out.
 *
 * @param lines of the chat, from the top down
 * @param heads lines that say who wrote what stands below them
 * @param times lines with nothing but the time of the name above
 */
record NamedChat(
    List<RecognizedLine> lines, Map<RecognizedLine, NameLine> heads, Set<RecognizedLine> times) {
  /** One message with a name and a time above it may be a post, whose lines tell more. */
  private static final int FEWEST = 2;

  /** Of the lines: others are indented lists and pictures' captions. */
  private static final double AT_MARGIN = 0.8;

  /** Of the lines with times: so many stand below names where none is next to its time. */
  private static final double MOST_BELOW = 0.8;

  /** Of the space above names: a line with so much above it begins a message. */
  private static final double SPACE = 0.8;

  /** Of the space between lines of one message: that above names is more. */
  private static final double SPACED = 1.5;

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
    List<RecognizedLine> lines =
        rows(
            whole
                .without(word -> word.left() + word.width() / 2.0 < margin - near)
                .closer(isAtMargin)
                .body());
    NamedChat chat = named(lines);
    boolean isOne =
        chat.heads.keySet().stream().filter(isAtMargin).count() >= FEWEST
            && lines.stream().filter(isAtMargin).count() >= AT_MARGIN * lines.size();
    return isOne ? Optional.of(chat) : Optional.empty();
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

  /** Names beside their times or, where nothing but "to me" stands there, above them. */
  private static NamedChat named(List<RecognizedLine> lines) {
    Map<RecognizedLine, NameLine> beside = new HashMap<>();
    Map<RecognizedLine, NameLine> above = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      RecognizedLine line = lines.get(i);
      NameLine.of(line).ifPresent(name -> beside.put(line, name));
      if (i + 1 < lines.size()) {
        NameLine.of(line, lines.get(i + 1)).ifPresent(name -> above.put(line, name));
      }
    }
    boolean isCut =
        !lines.isEmpty()
            && (isNameCutOff(beside.get(lines.getFirst())) || TimeInLine.isAlone(lines.getFirst()));
    int cut = isCut ? 1 : 0;
    List<RecognizedLine> times = lines.stream().filter(TimeInLine::isAlone).toList();
    long below = times.stream().filter(line -> above.containsKey(before(lines, line))).count();
    boolean isAbove =
        above.size() >= FEWEST && below >= MOST_BELOW * (times.size() + beside.size() - cut);
    return isAbove
        ? new NamedChat(lines, sure(lines, above), Set.copyOf(times))
        : wrapped(lines, beside, above);
  }

  /** Names beside their times, and those that are so long that the time is on the next line. */
  private static NamedChat wrapped(
      List<RecognizedLine> lines,
      Map<RecognizedLine, NameLine> beside,
      Map<RecognizedLine, NameLine> above) {
    int edge = lines.stream().mapToInt(RecognizedLine::right).max().orElse(0);
    Map<RecognizedLine, NameLine> named = new HashMap<>(beside);
    Set<RecognizedLine> times = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      RecognizedLine line = lines.get(i - 1);
      RecognizedLine time = lines.get(i);
      NameLine name = above.get(line);
      int blank = time.height() / 2;
      boolean hasNoRoom = line.right() + blank + time.right() - time.left() > edge;
      if (name != null && hasNoRoom && !beside.isEmpty()) {
        named.putIfAbsent(line, name);
        times.add(time);
      }
    }
    Map<RecognizedLine, NameLine> sure = sure(lines, named);
    times.removeIf(time -> !sure.containsKey(before(lines, time)));
    Map<RecognizedLine, NameLine> heads = new HashMap<>(sure);
    lines.stream()
        .filter(line -> isBehindUnseen(line, sure.keySet()))
        .forEach(line -> heads.put(line, NameLine.unseen()));
    return new NamedChat(lines, heads, times);
  }

  /** Whether it is a time where times are behind names, and no name was seen before it. */
  private static boolean isBehindUnseen(RecognizedLine line, Set<RecognizedLine> heads) {
    int margin = heads.stream().mapToInt(RecognizedLine::left).max().orElse(line.left());
    int end = heads.stream().mapToInt(RecognizedLine::right).max().orElse(0);
    return TimeInLine.isAlone(line)
        && line.left() > margin + line.height()
        && line.left() < end
        && heads.size() >= FEWEST;
  }

  /** Whether it is a time whose name the edge of the screen cut off. */
  private static boolean isNameCutOff(@Nullable NameLine first) {
    return first != null && !first.isPlain();
  }

  private static RecognizedLine before(List<RecognizedLine> lines, RecognizedLine line) {
    return lines.get(Math.max(0, lines.indexOf(line) - 1));
  }

  /**
   * Without what may as well be words before a time: neither written as a name, nor repeated, nor a
   * handle as far below a message as names are, or close below a name.
   */
  private static Map<RecognizedLine, NameLine> sure(
      List<RecognizedLine> lines, Map<RecognizedLine, NameLine> named) {
    Predicate<RecognizedLine> isNamed =
        line -> named.containsKey(line) && (named.get(line).isPlain() || same(named, line) > 1);
    int space = space(lines, isNamed);
    boolean isTold = space >= SPACED * Math.max(1, space(lines, line -> !named.containsKey(line)));
    Map<RecognizedLine, NameLine> sure = new HashMap<>();
    named.forEach(
        (line, name) -> {
          List<NameLine> same =
              named.values().stream()
                  .filter(one -> name.fits(one) || name.hasLetters(one))
                  .toList();
          boolean isFirst = line.equals(lines.getFirst()) && name.isOfSeveral();
          boolean isApart = isTold && (isFirst || above(lines, line) >= SPACE * space);
          RecognizedLine before = before(lines, line);
          boolean isBelow = !before.equals(line) && named.containsKey(before);
          boolean isSaid = isTold && !isApart && isBelow;
          boolean isSmall = isApart && name.mayBeSmall();
          Optional<NameLine> meant =
              name.meantIn(named.values())
                  .flatMap(one -> usual(named.values().stream().filter(one::fits).toList()));
          boolean isOne = (name.isPlain() && !isSaid) || same.size() > 1 || isSmall;
          if (isOne || meant.isPresent()) {
            NameLine read =
                usual(same)
                    .or(() -> meant)
                    .or(() -> repeated(same.isEmpty() ? List.of(name) : same, named.values()))
                    .orElseGet(() -> surest(name, same).told(false));
            sure.put(line, read);
          }
        });
    return sure;
  }

  /** The one with the fewest unsure words: others are told by it, and it by none. */
  private static NameLine surest(NameLine name, List<NameLine> same) {
    Comparator<NameLine> unsure = Comparator.comparingInt(NameLine::unsure);
    return same.stream().min(unsure.thenComparing(NameLine::name)).orElse(name);
  }

  /** The sure one that comes most often. */
  private static Optional<NameLine> usual(List<NameLine> same) {
    Comparator<NameLine> often =
        Comparator.comparingLong(name -> same.stream().filter(name::equals).count());
    return same.stream().filter(NameLine::isSure).max(often.thenComparing(NameLine::name));
  }

  /** An unsure one in the letters that come most often, if they come again. */
  private static Optional<NameLine> repeated(List<NameLine> same, Collection<NameLine> all) {
    ToLongFunction<NameLine> times = name -> all.stream().filter(name::hasLetters).count();
    return same.stream()
        .filter(name -> times.applyAsLong(name) > 1)
        .max(Comparator.comparingLong(times).thenComparing(NameLine::letters))
        .map(name -> name.told(true));
  }

  private static long same(Map<RecognizedLine, NameLine> named, RecognizedLine line) {
    NameLine name = named.get(line);
    return name == null ? 0 : named.values().stream().filter(name::fits).count();
  }

  /** What is free above most such lines, in pixels; 0 where there are none. */
  private static int space(List<RecognizedLine> lines, Predicate<RecognizedLine> which) {
    int[] spaces =
        lines.stream()
            .skip(1)
            .filter(which)
            .mapToInt(line -> above(lines, line))
            .sorted()
            .toArray();
    // Of two, the smaller one: a day stands in the space above a name.
    return spaces.length == 0 ? 0 : spaces[(spaces.length - 1) / 2];
  }

  private static int above(List<RecognizedLine> lines, RecognizedLine line) {
    return line.top() - before(lines, line).bottom();
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
      Optional<NameLine> name = name(line);
      boolean isTime = times.contains(line);
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
        && !times.contains(line)
        && TimeInLine.isNameless(line)
        && name(line).filter(one -> !one.name().equals(NameLine.UNKNOWN)).isEmpty();
  }

  /** The end of a message, or more than a label above the first one. */
  private static boolean isSaid(WrittenBubble message) {
    return !message.words().isEmpty()
        && !(message.label().isEmpty() && DayAbove.is(new RecognizedLine(0, message.words())))
        && !(message.label().isEmpty() && message.words().getLast().shown().endsWith(":"));
  }

  /**
   * One whose time was misread is known from those that were not, and one that is unsure from those
   * in the same letters that are.
   */
  private Optional<NameLine> name(RecognizedLine line) {
    return Optional.ofNullable(heads.get(line))
        .filter(one -> !one.name().equals(NameLine.UNKNOWN))
        .or(() -> heads.values().stream().filter(one -> one.isBelow(line)).findFirst())
        .or(() -> Optional.ofNullable(heads.get(line)));
  }
}
