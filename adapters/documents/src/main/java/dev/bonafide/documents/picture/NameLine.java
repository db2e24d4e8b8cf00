package dev.bonafide.documents.picture;

import com.google.re2j.Pattern;
import dev.bonafide.text.Slip;
import java.util.Arrays;
import java.util.Collection;
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
 * @param letters as they were read, sure or not
 */
record NameLine(String name, boolean isPlain, boolean mayBeSmall, String letters) {
  /** Who speaks where no word of a name can be read. */
  static final String UNKNOWN = "Someone";

  /** Words of a name. */
  private static final int LONGEST = 5;

  /** Letters of a title, with the dot behind it. */
  private static final int TITLE = 5;

  /** Letters of a name that may be misread, and of how many one may. */
  private static final int MOST_MISREAD = 2;

  private static final int READ_FOR_ONE = 5;

  /** Longer names are compared with no others: a picture may be made to keep a reader busy. */
  private static final int MOST_LETTERS = 60;

  private static final Pattern NO_FIGURES = Pattern.compile("\\D+");

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

  /** What a mail program writes before whom a mail went to. */
  private static final Pattern ADDRESSED =
      Pattern.compile("(?i)to:?|tome|an|a|à|para|til|till|naar|aan|do|för|кому|для");

  /** Words of a name that are written small. */
  private static final Pattern SMALL =
      Pattern.compile("of|and|de|del|di|da|do|dos|du|la|le|el|al|bin|von|van|der|und|et|e|y");

  /** Between a name and a company; what people write between words is no sign of a name. */
  private static final Pattern JOINT = Pattern.compile("[@|·•/&]");

  private static final Pattern DASH = Pattern.compile("[-–—]");

  /** In small letters, as only handles are: no sentence ends so, and no address of a page. */
  private static final Pattern HANDLE =
      Pattern.compile("@?[a-z0-9]+(?:_[a-z0-9]+)+_?|@?[a-z]+\\.(?:[a-z]|[a-z]{5,})\\d*");

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
    return isTime(words, time)
        && time <= MOST_ADDRESSED
        && words.size() - time <= MOST_BEHIND
        && areAddressed(words.subList(0, time));
  }

  /** Whether words before a time are no name: whom a mail went to, a day, a smudge. */
  private static boolean areAddressed(List<RecognizedWord> words) {
    return words.isEmpty()
        || ADDRESSED.matches(words.getFirst().text())
        || words.stream().allMatch(NameLine::isNoName);
  }

  private static boolean isNoName(RecognizedWord word) {
    return BETWEEN.matches(word.text()) || (!word.isSure() && !areUnsure(List.of(word)));
  }

  /** Whether a word is written as only handles are: no recognizer's dictionary has it. */
  static boolean isHandle(RecognizedWord word) {
    return HANDLE.matches(word.text());
  }

  /** Whether nothing is sure in a line but its time. */
  static boolean isNameless(RecognizedLine line) {
    List<RecognizedWord> words = line.joined().words();
    int time = time(words);
    return time > 0
        && isTime(words, time)
        && words.size() - time <= MOST_BEHIND
        && words.subList(0, time).stream().noneMatch(NameLine::isSaid);
  }

  /** Empty where a line has no time behind a name. */
  static Optional<NameLine> of(RecognizedLine line) {
    List<RecognizedWord> words = line.joined().words();
    int time = time(words);
    if (isTime(line)) {
      return Optional.empty();
    }
    int end = time;
    while (end > 0 && BETWEEN.matches(words.get(end - 1).text())) {
      end--;
    }
    boolean isOne =
        end > 0
            && end <= LONGEST
            && time - end <= MOST_BETWEEN
            && words.size() - time <= MOST_BEHIND
            && (canBegin(words.getFirst())
                || !words.getFirst().isSure()
                || (end > 1 && isSurname(words.getFirst())))
            && isRead(words.subList(0, end))
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
    if (isUnread() || other.isUnread()) {
      return false;
    }
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

  /** Whether it has several words: one at the edge of the screen may be a day. */
  boolean isOfSeveral() {
    return name.indexOf(' ') > 0;
  }

  /**
   * As it is written down.
   *
   * @param isRepeated whether it was read in the same letters elsewhere: a misreading that comes
   *     again still tells who speaks, and no finding rests on a name
   */
  NameLine told(boolean isRepeated) {
    String told = isRepeated ? letters : isUnread() ? UNKNOWN : name;
    return new NameLine(told, isPlain, mayBeSmall, letters);
  }

  /**
   * The sure name that an unsure one is a misreading of: it differs in a letter or two, and in no
   * figure. Empty where there is none, or several are as near.
   */
  Optional<NameLine> meantIn(Collection<NameLine> names) {
    if (isSure() || letters.length() > MOST_LETTERS) {
      return Optional.empty();
    }
    int most = Math.min(MOST_MISREAD, letters.length() / READ_FOR_ONE);
    List<NameLine> near =
        names.stream().filter(one -> one.canBeMeantBy(this) && slip(one) <= most).toList();
    int least = near.stream().mapToInt(this::slip).min().orElse(0);
    List<NameLine> nearest = near.stream().filter(one -> slip(one) == least).toList();
    boolean isOne = nearest.stream().map(NameLine::name).distinct().count() == 1;
    return isOne ? nearest.stream().findFirst() : Optional.empty();
  }

  private boolean canBeMeantBy(NameLine misread) {
    return isSure()
        && isPlain
        && letters.length() <= MOST_LETTERS
        && figures(letters).equals(figures(misread.letters));
  }

  private int slip(NameLine other) {
    return Slip.between(letters, other.letters);
  }

  private static String figures(String letters) {
    return NO_FIGURES.matcher(letters).replaceAll("");
  }

  boolean hasLetters(NameLine other) {
    return letters.equals(other.letters);
  }

  /** Whether no word of it is known. */
  private boolean isUnread() {
    return Arrays.stream(name.split(" ", -1)).allMatch(RecognizedWord.UNSURE::equals);
  }

  boolean isSure() {
    return !name.contains(RecognizedWord.UNSURE);
  }

  /** Whether a name is more than what is made of an icon, in words that are sure or not. */
  private static boolean isRead(List<RecognizedWord> words) {
    return words.stream().anyMatch(RecognizedWord::isSure) || areUnsure(words);
  }

  /** A handle that no word of the recognizer's is like. */
  private static boolean areUnsure(List<RecognizedWord> words) {
    return words.stream().noneMatch(RecognizedWord::isSure)
        && words.getFirst().text().codePoints().filter(Character::isLetter).count() > 2;
  }

  /** Whether nothing but the half of the day stands behind a time, however it was read. */
  private static boolean isEnd(List<RecognizedWord> words, int time) {
    List<RecognizedWord> behind = words.subList(time + 1, words.size());
    return behind.isEmpty()
        || (behind.size() == 1
            && (!behind.getFirst().isSure() || HALF.matches(behind.getFirst().text())));
  }

  private static NameLine named(List<RecognizedWord> words, boolean isEnded) {
    String shown = bare(words.stream().map(RecognizedWord::shown).toList());
    boolean isHandle = isEnded && words.size() == 1 && HANDLE.matches(words.getFirst().text());
    List<RecognizedWord> written = words.stream().map(word -> written(word, shown)).toList();
    boolean isPlain = isHandle || written.stream().allMatch(NameLine::isPlain);
    boolean isShaped =
        written.stream().filter(word -> !isAdded(word)).count() == 1
            || written.stream().allMatch(NameLine::isCapitalOrSmall)
            || written.stream().noneMatch(RecognizedWord::isSure);
    String letters = bare(words.stream().map(RecognizedWord::text).toList());
    return new NameLine(
        NameLetters.of(shown), isPlain, isEnded && isShaped, NameLetters.of(letters));
  }

  /** With the capital I that names are written with. */
  private static RecognizedWord written(RecognizedWord word, String name) {
    boolean isMistaken =
        word.isSure() && !List.of(NameLetters.of(name).split(" ", -1)).contains(word.text());
    return isMistaken && word.text().startsWith("l")
        ? word.surely("I" + word.text().substring(1))
        : word;
  }

  /** Of a long name, without what is behind a comma: no copy of a chat has so many words there. */
  private static String bare(List<String> words) {
    for (int i = 1; i < words.size() && words.size() == LONGEST; i++) {
      if (words.get(i).endsWith(",")) {
        String last = words.get(i).substring(0, words.get(i).length() - 1);
        return String.join(" ", words.subList(0, i)) + " " + last;
      }
    }
    return String.join(" ", words);
  }

  private static boolean isCapitalOrSmall(RecognizedWord word) {
    int first = word.text().codePointAt(0);
    return word.isSure() && (Character.isUpperCase(first) || SMALL.matches(word.text()));
  }

  private static boolean isPlain(RecognizedWord word) {
    return isAdded(word)
        || JOINT.matches(word.text())
        || (canBegin(word) && !Character.isLowerCase(word.text().codePointAt(0)));
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
    boolean isEnded =
        Character.isLetterOrDigit(last)
            || last == '_'
            || isTitle(word)
            || word.text().length() == 2;
    boolean isBegun = Character.isLetter(first) || first == '@' || NUMBER.matches(word.text());
    return word.isSure() && isBegun && isEnded;
  }

  /** Before a first name or a company; before a time, a sentence may begin so, too. */
  private static boolean isSurname(RecognizedWord word) {
    return word.isSure()
        && word.text().length() > 2
        && word.text().endsWith(",")
        && Character.isUpperCase(word.text().codePointAt(0));
  }

  /** Such as "Dr." before a name. */
  private static boolean isTitle(RecognizedWord word) {
    return word.text().length() <= TITLE
        && word.text().endsWith(".")
        && Character.isUpperCase(word.text().codePointAt(0));
  }

  /** No end of a sentence. */
  private static boolean isPart(RecognizedWord word) {
    int last = word.text().codePointBefore(word.text().length());
    boolean isNamed = Character.isLetterOrDigit(last) || last == ')' || last == '.' || last == ',';
    boolean isBetween = JOINT.matches(word.text()) || DASH.matches(word.text());
    return !word.isSure() || isNamed || isBetween || isAdded(word);
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
