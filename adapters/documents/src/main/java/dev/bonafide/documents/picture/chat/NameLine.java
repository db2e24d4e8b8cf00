package dev.bonafide.documents.picture.chat;

import com.google.re2j.Pattern;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import dev.bonafide.text.RecognizedName;
import dev.bonafide.text.Slip;
import java.text.Normalizer;
import java.util.ArrayList;
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
public record NameLine(String name, boolean isPlain, boolean mayBeSmall, String letters) {
  /** Who speaks where no word of a name can be read. */
  static final String UNKNOWN = "Someone";

  /** Stands for an unsure letter, and in no name. */
  private static final String ANY = "\0";

  /** Words of a name. */
  private static final int LONGEST = 5;

  /** Letters of a name that may be misread, and of how many one may. */
  private static final int MOST_MISREAD = 2;

  private static final int READ_FOR_ONE = 5;

  /** Longer names are compared with no others: a picture may be made to keep a reader busy. */
  private static final int MOST_LETTERS = 60;

  private static final Pattern NO_FIGURES = Pattern.compile("\\D+");

  /** Words between the name and the time: a dot, and a day. */
  private static final int MOST_BETWEEN = 4;

  /**
   * A name alone, whose time stands on the line below, as mail programs show it. No word of it may
   * be sure: what is above a time is a name, or the end of what somebody said.
   */
  public static Optional<NameLine> of(RecognizedLine line, RecognizedLine below) {
    List<RecognizedWord> words = NameWord.withoutEmoji(line.joined().words());
    boolean isOne =
        length(words) <= LONGEST
            && (NameWord.canBegin(words) || words.stream().noneMatch(RecognizedWord::isSure))
            && words.stream().skip(1).allMatch(NameWord::isPart)
            && TimeInLine.isAlone(below);
    return isOne ? Optional.of(named(words, true)) : Optional.empty();
  }

  /** A name of which nothing was seen. */
  static NameLine unseen() {
    return new NameLine(UNKNOWN, false, false, UNKNOWN);
  }

  /** Whether a line is the name of whom a chat is with, above when they were seen. */
  public static boolean isContact(RecognizedLine line, RecognizedLine below) {
    return line.words().size() <= LONGEST && ScreenshotNames.isPresence(below);
  }

  /** Empty where a line has no time behind a name. */
  public static Optional<NameLine> of(RecognizedLine line) {
    List<RecognizedWord> words = line.joined().words();
    int time = TimeInLine.at(words);
    if (TimeInLine.isAlone(line)) {
      return Optional.empty();
    }
    int end = time;
    while (end > 0 && TimeInLine.isBetween(words, end - 1)) {
      end--;
    }
    if (end == 0 || length(words.subList(0, end)) > LONGEST) {
      return Optional.empty();
    }
    List<RecognizedWord> name = NameWord.withoutEmoji(words.subList(0, end));
    boolean isOne =
        time - end <= MOST_BETWEEN
            && words.size() - time <= TimeInLine.MOST_BEHIND
            && (NameWord.canBegin(name) || !words.getFirst().isSure())
            && isRead(name)
            && name.stream().skip(1).allMatch(NameWord::isPart);
    return isOne ? Optional.of(named(name, TimeInLine.isLast(words, time))) : Optional.empty();
  }

  /**
   * Whether a line begins with this name and goes on with nothing that was surely read: its time,
   * in small letters.
   */
  boolean isBelow(RecognizedLine line) {
    List<RecognizedWord> words = line.joined().words();
    int length = name.split(" ", -1).length;
    return words.size() >= length
        && words.size() <= length + MOST_BETWEEN + TimeInLine.MOST_BEHIND
        && NameLetters.of(text(words.subList(0, length))).equals(name)
        && words.subList(length, words.size()).stream().noneMatch(TimeInLine::isSaid);
  }

  /**
   * Whether the other may be the same name, with other words of it recognized, or with other blanks
   * or brackets.
   */
  boolean fits(NameLine other) {
    if (isUnread() || other.isUnread()) {
      return false;
    }
    if (RecognizedName.areSame(name, other.name) || fitsByLetter(other)) {
      return true;
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

  /** Whether one letter or another is unsure in a script in which a letter may be a word. */
  private boolean fitsByLetter(NameLine other) {
    String mine = whole(name).replace(RecognizedWord.UNSURE, ANY);
    String theirs = whole(other.name).replace(RecognizedWord.UNSURE, ANY);
    return mine.length() == theirs.length()
        && mine.chars().anyMatch(letter -> letter >= NameWord.DENSE)
        && IntStream.range(0, mine.length()).allMatch(i -> fits(mine.charAt(i), theirs.charAt(i)));
  }

  private static boolean fits(char mine, char theirs) {
    return mine == theirs || mine == ANY.charAt(0) || theirs == ANY.charAt(0);
  }

  /** How many words of it are unsure. */
  int unsure() {
    return (name.length() - name.replace(RecognizedWord.UNSURE, "").length())
        / RecognizedWord.UNSURE.length();
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
    int most = Math.min(MOST_MISREAD, parts(letters).length() / READ_FOR_ONE);
    List<NameLine> near =
        names.stream().filter(one -> one.canBeMeantBy(this) && slip(one) <= most).toList();
    int least = near.stream().mapToInt(this::slip).min().orElse(0);
    List<NameLine> nearest = near.stream().filter(one -> slip(one) == least).toList();
    boolean isOne = nearest.stream().map(one -> whole(one.name)).distinct().count() == 1;
    return isOne ? nearest.stream().findFirst() : Optional.empty();
  }

  private boolean canBeMeantBy(NameLine misread) {
    return isSure()
        && isPlain
        && letters.length() <= MOST_LETTERS
        && figures(letters).equals(figures(misread.letters));
  }

  private int slip(NameLine other) {
    return Slip.between(parts(letters), parts(other.letters));
  }

  /** With the letters of which a syllable in Hangul is made: one of them is misread, not all. */
  private static String parts(String name) {
    return Normalizer.normalize(whole(name), Normalizer.Form.NFD);
  }

  private static String figures(String letters) {
    return NO_FIGURES.matcher(letters).replaceAll("");
  }

  boolean hasLetters(NameLine other) {
    return RecognizedName.areSame(letters, other.letters);
  }

  private static String whole(String name) {
    return name.replace(" ", "");
  }

  /** Whether no word of it is known. */
  private boolean isUnread() {
    return Arrays.stream(name.split(" ", -1)).allMatch(RecognizedWord.UNSURE::equals);
  }

  boolean isSure() {
    return !name.contains(RecognizedWord.UNSURE);
  }

  /**
   * How many words there are, counted by the blanks between them: Tesseract may split a word at an
   * unsure letter.
   */
  private static long length(List<RecognizedWord> words) {
    return 1 + words.stream().skip(1).filter(RecognizedWord::isApart).count();
  }

  /** Whether a name is more than what is made of an icon, in words that are sure or not. */
  private static boolean isRead(List<RecognizedWord> words) {
    return words.stream().anyMatch(RecognizedWord::isSure) || NameWord.areLikeNone(words);
  }

  private static NameLine named(List<RecognizedWord> words, boolean isEnded) {
    String shown = bare(words.stream().map(RecognizedWord::shown).toList());
    boolean isHandle = isEnded && words.size() == 1 && NameWord.isHandle(words.getFirst());
    List<RecognizedWord> written =
        NameWord.beforeBrackets(words).stream().map(word -> written(word, shown)).toList();
    boolean isPlain = isHandle || NameWord.arePlain(written);
    boolean isShaped =
        NameWord.areOne(written.stream().filter(word -> !NameWord.isAdded(word)).toList())
            || written.stream().allMatch(NameWord::isCapitalOrSmall)
            || written.stream().noneMatch(RecognizedWord::isSure);
    String letters = bare(apart(words));
    return new NameLine(
        NameLetters.of(NameWord.withoutDot(shown)),
        isPlain,
        isEnded && isShaped,
        NameLetters.of(NameWord.withoutDot(letters)));
  }

  /** With the capital I that names are written with. */
  private static RecognizedWord written(RecognizedWord word, String name) {
    boolean isMistaken =
        word.isSure() && !List.of(NameLetters.of(name).split(" ", -1)).contains(word.text());
    return isMistaken && word.text().startsWith("l")
        ? word.surely("I" + word.text().substring(1))
        : word;
  }

  /** Their texts, in one where no blank is between them. */
  private static List<String> apart(List<RecognizedWord> words) {
    List<String> apart = new ArrayList<>();
    for (RecognizedWord word : words) {
      String before = word.isApart() || apart.isEmpty() ? "" : apart.removeLast();
      apart.add(before + word.text());
    }
    return apart;
  }

  /** Of a long name, without what is behind a comma: no copy of a chat has so many words there. */
  private static String bare(List<String> words) {
    for (int i = 1; i < words.size() && words.size() >= LONGEST; i++) {
      if (words.get(i).endsWith(",")) {
        String last = words.get(i).substring(0, words.get(i).length() - 1);
        return String.join(" ", words.subList(0, i)) + " " + last;
      }
    }
    return String.join(" ", words);
  }

  private static String text(List<RecognizedWord> words) {
    return words.stream().map(RecognizedWord::text).collect(Collectors.joining(" "));
  }
}
