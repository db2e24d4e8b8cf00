package dev.bonafide.documents.picture;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line that says who wrote what stands below it: a name, a time of day, and little else, as
 * LinkedIn, Slack, Discord and mail programs show it.
 *
 * @param name as it was read, with a mark where a word is unsure
 * @param isPlain whether all of its words are written as names are; others have to come twice
 * @param mayBeSmall whether nothing is behind its time, and it is one word, or small letters are
 *     only in words such as "of": words of a message are rarely so
 */
record NameLine(String name, boolean isPlain, boolean mayBeSmall) {
  /** Words of a name. */
  private static final int LONGEST = 5;

  /** Words between the name and the time: a dot, and a day. */
  private static final int MOST_BETWEEN = 4;

  /** Words behind the time: half of the day, how long ago. */
  private static final int MOST_BEHIND = 5;

  /** Words before a time that has a line of its own: to whom a mail went. */
  private static final int MOST_ADDRESSED = 3;

  private static final Pattern TIME =
      Pattern.compile("[^\\p{L}\\p{N}]?\\d{1,2}[:.]\\d{2}(?:[AaPp][Mm])?[^\\p{L}\\p{N}]?");

  /** The beginning of a phone's number, which stands for a name that is not known. */
  private static final Pattern NUMBER = Pattern.compile("\\+\\d[\\d-]*");

  /** Words of a name that are written small. */
  private static final Pattern SMALL =
      Pattern.compile("of|and|de|del|di|da|do|dos|du|la|le|el|al|bin|von|van|der|und|et|e|y");

  private static final Pattern HALF = Pattern.compile("(?i)[ap]\\.?m\\.?");

  /** In the middle of a line, small letters may be the word "am". */
  private static final Pattern LARGE_HALF = Pattern.compile("[AP]\\.?M\\.?");

  /** What may stand before the time and is no name. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?i)[^\\p{L}\\p{N}]+|today|yesterday|at|heute|gestern|um|hoy|ayer|aujourd.hui|hier|à|hoje"
              + "|ontem|às|oggi|ieri|alle|app|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul"
              + "|aug|sep|oct|nov|dec|[\\d/.,-]{1,10}");

  /** A name alone, whose time stands on the line below, as mail programs show it. */
  static Optional<NameLine> of(RecognizedLine line, RecognizedLine below) {
    List<RecognizedWord> words = line.joined().words();
    boolean isOne =
        words.size() <= LONGEST
            && canBegin(words.getFirst())
            && words.stream().skip(1).allMatch(NameLine::isPart)
            && isTime(below);
    return isOne ? Optional.of(named(words, true)) : Optional.empty();
  }

  /** Whether a line is nothing but a time, to whom, and how long ago. */
  static boolean isTime(RecognizedLine line) {
    List<RecognizedWord> words = line.joined().words();
    int time = time(words);
    return isTime(words, time) && time <= MOST_ADDRESSED && words.size() - time <= MOST_BEHIND;
  }

  /** Empty where a line has no time behind a name. */
  static Optional<NameLine> of(RecognizedLine line) {
    List<RecognizedWord> words = line.joined().words();
    int time = time(words);
    int end = time;
    while (end > 0 && BETWEEN.matches(words.get(end - 1).text())) {
      end--;
    }
    boolean isOne =
        end > 0
            && end <= LONGEST
            && time - end <= MOST_BETWEEN
            && words.size() - time <= MOST_BEHIND
            && canBegin(words.getFirst())
            && words.subList(1, end).stream().allMatch(NameLine::isPart);
    return isOne ? Optional.of(named(words.subList(0, end), isEnd(words, time))) : Optional.empty();
  }

  /**
   * Whether a line begins with this name and goes on with nothing that was surely read: its time,
   * in small letters.
   */
  boolean isBelow(RecognizedLine line) {
    List<RecognizedWord> words = line.joined().words();
    int length = name.split(" ", -1).length;
    return words.size() >= length
        && words.size() <= length + MOST_BETWEEN + MOST_BEHIND
        && NameLetters.of(text(words.subList(0, length))).equals(name)
        && words.subList(length, words.size()).stream().noneMatch(NameLine::isSaid);
  }

  private static int time(List<RecognizedWord> words) {
    for (int i = 0; i < words.size(); i++) {
      if (isTime(words, i)) {
        return i;
      }
    }
    return 0;
  }

  /** A time of day, or what was misread before a half of the day. */
  private static boolean isTime(List<RecognizedWord> words, int at) {
    RecognizedWord word = words.get(at);
    String next = at + 1 < words.size() ? words.get(at + 1).text() : "";
    boolean isHalf = at + 2 == words.size() ? HALF.matches(next) : LARGE_HALF.matches(next);
    return TIME.matches(word.text()) || (isHalf && !word.isSure());
  }

  /** Whether the other may be the same name, with other words of it recognized. */
  boolean fits(NameLine other) {
    List<String> mine = List.of(name.split(" ", -1));
    List<String> theirs = List.of(other.name.split(" ", -1));
    return mine.size() == theirs.size()
        && IntStream.range(0, mine.size())
            .allMatch(
                i ->
                    mine.get(i).equals(theirs.get(i))
                        || mine.get(i).equals(RecognizedWord.UNSURE)
                        || theirs.get(i).equals(RecognizedWord.UNSURE));
  }

  boolean isSure() {
    return !name.contains(RecognizedWord.UNSURE);
  }

  /** Whether nothing but the half of the day stands behind a time. */
  private static boolean isEnd(List<RecognizedWord> words, int time) {
    List<RecognizedWord> behind = words.subList(time + 1, words.size());
    return behind.isEmpty() || (behind.size() == 1 && HALF.matches(behind.getFirst().text()));
  }

  private static NameLine named(List<RecognizedWord> words, boolean isEnded) {
    String shown = words.stream().map(RecognizedWord::shown).collect(Collectors.joining(" "));
    boolean isPlain = words.stream().allMatch(NameLine::isPlain);
    boolean isShaped = words.size() == 1 || words.stream().allMatch(NameLine::isCapitalOrSmall);
    return new NameLine(NameLetters.of(shown), isPlain, isEnded && isShaped);
  }

  private static boolean isCapitalOrSmall(RecognizedWord word) {
    int first = word.text().codePointAt(0);
    return word.isSure() && (Character.isUpperCase(first) || SMALL.matches(word.text()));
  }

  private static boolean isPlain(RecognizedWord word) {
    return isAdded(word) || (canBegin(word) && !Character.isLowerCase(word.text().codePointAt(0)));
  }

  /** What people and programs put behind a name: a team, pronouns, an email address. */
  private static boolean isAdded(RecognizedWord word) {
    String text = word.text();
    boolean isAddress = text.startsWith("<") && text.endsWith(">") && text.indexOf('@') > 0;
    return word.isSure() && (isAddress || (text.startsWith("(") && text.endsWith(")")));
  }

  /** Handles are in small letters. */
  private static boolean canBegin(RecognizedWord word) {
    int first = word.text().codePointAt(0);
    int last = word.text().codePointBefore(word.text().length());
    boolean isEnded = Character.isLetterOrDigit(last) || last == '_' || word.text().length() == 2;
    boolean isBegun = Character.isLetter(first) || first == '@' || NUMBER.matches(word.text());
    return word.isSure() && isBegun && isEnded;
  }

  /** No end of a sentence. */
  private static boolean isPart(RecognizedWord word) {
    int last = word.text().codePointBefore(word.text().length());
    boolean isNamed = Character.isLetterOrDigit(last) || last == ')' || last == '.' || last == ',';
    return !word.isSure() || isNamed || isAdded(word);
  }

  /** A word of a message rather than a time or a smudge. */
  private static boolean isSaid(RecognizedWord word) {
    String text = word.text();
    return word.isSure()
        && !BETWEEN.matches(text)
        && !HALF.matches(text)
        && text.codePoints().anyMatch(Character::isLetter);
  }

  private static String text(List<RecognizedWord> words) {
    return words.stream().map(RecognizedWord::text).collect(Collectors.joining(" "));
  }
}
