package dev.bonafide.documents.picture.chat;

import com.google.re2j.Pattern;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.List;
import java.util.stream.IntStream;

/** Where the time of day stands in a line, and what stands around it. */
final class TimeInLine {
  /** Words behind the time: half of the day, how long ago. */
  static final int MOST_BEHIND = 5;

  /** Words before a time that has a line of its own: to whom a mail went. */
  private static final int MOST_ADDRESSED = 3;

  private static final Pattern TIME =
      Pattern.compile("[^\\p{L}\\p{N}]?\\d{1,2}[:.]\\d{2}(?:[AaPp][Mm])?[^\\p{L}\\p{N}]?");

  /** What a mail program writes before whom a mail went to. */
  private static final Pattern ADDRESSED =
      Pattern.compile("(?i)to:?|tome|an|a|à|para|til|till|naar|aan|do|för|кому|для");

  private static final Pattern HALF = Pattern.compile("(?i)[ap]\\.?m\\.?");

  /** In the middle of a line, small letters may be the word "am". */
  private static final Pattern LARGE_HALF = Pattern.compile("[AP]\\.?M\\.?");

  private static final Pattern DAY =
      Pattern.compile(
          "(?i)today|yesterday|heute|gestern|hoy|ayer|aujourd.hui|hier|hoje|ontem|oggi|ieri");

  private static final Pattern IN_DATE =
      Pattern.compile(
          "(?i)mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec");

  /** What may stand before the time and is no name, besides a day. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?i)[^\\p{L}\\p{N}]+|at|um|à|às|alle|app|\\d{1,2}|\\d{4}"
              + "|[\\d/.,-]{0,9}[/.,-][\\d/.,-]{0,9}");

  private TimeInLine() {}

  /** Whether a line is nothing but a time, to whom, and how long ago. */
  static boolean isAlone(RecognizedLine line) {
    List<RecognizedWord> words = line.joined().words();
    int time = at(words);
    return isTime(words, time)
        && time <= MOST_ADDRESSED
        && words.size() - time <= MOST_BEHIND
        && (time == 0
            || isAddressed(line)
            || IntStream.range(0, time).allMatch(at -> isNoName(words, at)));
  }

  private static boolean isNoName(List<RecognizedWord> words, int at) {
    RecognizedWord word = words.get(at);
    return isBetween(words, at) || (!word.isSure() && !NameWord.areRead(List.of(word)));
  }

  /**
   * Whether a line is to whom a mail went, when, and how long ago: "to me 10:02 AM (2 hours ago)".
   * Without the end, it may be what someone says: "a call at 10:02".
   */
  static boolean isOfMail(RecognizedLine line) {
    List<RecognizedWord> words = line.joined().words();
    return isAlone(line)
        && isAddressed(line)
        && words.getLast().text().endsWith(")")
        && words.stream().skip(at(words) + 1L).anyMatch(word -> word.text().startsWith("("));
  }

  /** Whether a time is beside a name, to whom a mail went, or how long ago. */
  static boolean areOne(RecognizedLine one, RecognizedLine other) {
    RecognizedLine left = one.left() < other.left() ? one : other;
    RecognizedLine right = one.left() < other.left() ? other : one;
    boolean isTime =
        isAlone(right)
            && ((isAddressed(left) && left.words().size() <= MOST_ADDRESSED)
                || NameLine.of(left, right).isPresent());
    boolean isEnd =
        isAlone(left)
            && isAddressed(left)
            && right.words().size() <= MOST_BEHIND
            && right.words().getLast().text().endsWith(")");
    return one.isBeside(other) && (isTime || isEnd);
  }

  private static boolean isAddressed(RecognizedLine line) {
    return ADDRESSED.matches(line.joined().words().getFirst().text());
  }

  /** Whether nothing is sure in a line but its time: the screen's edge cut the name in half. */
  static boolean isNameless(RecognizedLine line) {
    List<RecognizedWord> words = line.joined().words();
    int time = at(words);
    return time > 0
        && isTime(words, time)
        && words.size() - time <= MOST_BEHIND
        && IntStream.range(0, time).allMatch(at -> !words.get(at).isSure() || isBetween(words, at));
  }

  /** Where it stands; 0 also where no word is one. */
  static int at(List<RecognizedWord> words) {
    return IntStream.range(0, words.size()).filter(at -> isTime(words, at)).findFirst().orElse(0);
  }

  /** A time of day, or what was misread before a half of the day. */
  private static boolean isTime(List<RecognizedWord> words, int at) {
    RecognizedWord word = words.get(at);
    String next = at + 1 < words.size() ? words.get(at + 1).text() : "";
    boolean isHalf = at + 2 == words.size() ? HALF.matches(next) : LARGE_HALF.matches(next);
    return TIME.matches(word.text()) || (isHalf && !word.isSure());
  }

  /** Whether nothing but the half of the day stands behind a time, however it was read. */
  static boolean isLast(List<RecognizedWord> words, int time) {
    List<RecognizedWord> behind = words.subList(time + 1, words.size());
    return behind.size() <= 1
        && behind.stream().allMatch(word -> !word.isSure() || HALF.matches(word.text()));
  }

  /**
   * Whether a word may stand between a name and its time. Before "today", a line begins with
   * someone called Jan or May: no date has both.
   */
  static boolean isBetween(List<RecognizedWord> words, int at) {
    String text = words.get(at).text();
    boolean isCalledSo =
        at == 0 && words.size() > 1 && IN_DATE.matches(text) && DAY.matches(words.get(1).text());
    return BETWEEN.matches(text) || DAY.matches(text) || (IN_DATE.matches(text) && !isCalledSo);
  }
}
