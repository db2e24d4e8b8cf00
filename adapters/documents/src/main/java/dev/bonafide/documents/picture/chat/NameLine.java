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
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A line that says who wrote what stands below it: a name, a time of day, and little else, as
 * LinkedIn, Slack, Discord and mail programs show it.
 *
 * @param name as it was read, with a mark where a word is unsure
 * @param letters as they were read, sure or not
 * @param isPlain whether all of its words are written as names are; others have to come twice
 * @param mayBeSmall whether nothing is behind its time, and it is one word, or words such as "of"
 *     are the only small ones: words of a message are rarely so
 */
record NameLine(String name, String letters, boolean isPlain, boolean mayBeSmall) {
  /** Who speaks where no word of a name can be read. */
  static final String UNKNOWN = "Someone";

  /** Words of a name. */
  private static final int LONGEST = 5;

  /** Letters of a name that may be misread, and of how many one may. */
  private static final int MOST_MISREAD = 2;

  private static final int READ_FOR_ONE = 5;

  /** Longer names are compared with no others: a picture may be made to keep a reader busy. */
  private static final int MOST_LETTERS = 60;

  /** Words between the name and the time: a dot, and a day. */
  private static final int MOST_BETWEEN = 4;

  private static final Pattern NO_FIGURES = Pattern.compile("\\D+");

  /** A name alone, whose time stands on the line below, as mail programs show it. */
  static Optional<NameLine> of(RecognizedLine line, RecognizedLine below) {
    List<RecognizedWord> words = line.joined().words();
    return TimeInLine.isAlone(below) && NameWord.areName(words, LONGEST)
        ? Optional.of(named(words, true))
        : Optional.empty();
  }

  /** Empty where a line has no time behind a name. */
  static Optional<NameLine> of(RecognizedLine line) {
    List<RecognizedWord> words = line.joined().words();
    int time = TimeInLine.at(words);
    int end = time;
    while (end > 0 && TimeInLine.isBetween(words, end - 1)) {
      end--;
    }
    boolean isOne =
        end > 0
            && !TimeInLine.isAlone(line)
            && time - end <= MOST_BETWEEN
            && words.size() - time <= TimeInLine.MOST_BEHIND
            && NameWord.areRead(words.subList(0, end))
            && NameWord.areName(words.subList(0, end), LONGEST);
    return isOne
        ? Optional.of(named(words.subList(0, end), TimeInLine.isLast(words, time)))
        : Optional.empty();
  }

  /** A name of which nothing was seen. */
  static NameLine unseen() {
    return new NameLine(UNKNOWN, UNKNOWN, false, false);
  }

  private static NameLine named(List<RecognizedWord> words, boolean isEnded) {
    boolean isHandle = isEnded && words.size() == 1 && NameWord.isHandle(words.getFirst());
    return new NameLine(
        NameLetters.of(written(words.stream().map(RecognizedWord::shown).toList(), words)),
        NameLetters.of(written(words.stream().map(RecognizedWord::text).toList(), words)),
        isHandle || NameWord.arePlain(words),
        isEnded && NameWord.mayBeSmall(words));
  }

  /** Of a long name, without what is behind a comma: no copy of a chat has so many words there. */
  private static String written(List<String> texts, List<RecognizedWord> words) {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      boolean isJoined = i > 0 && !words.get(i).isApart();
      written.add(isJoined ? written.removeLast() + texts.get(i) : texts.get(i));
    }
    for (int i = 1; i < written.size() && written.size() >= LONGEST; i++) {
      if (written.get(i).endsWith(",")) {
        String name = String.join(" ", written.subList(0, i + 1));
        return name.substring(0, name.length() - 1);
      }
    }
    return String.join(" ", written);
  }

  boolean isSure() {
    return !name.contains(RecognizedWord.UNSURE);
  }

  /** Whether it has several words: one at the edge of the screen may be a day. */
  boolean isOfSeveral() {
    return name.indexOf(' ') > 0;
  }

  /** Whether the other may be the same name, with other words of it recognized. */
  boolean fits(NameLine other) {
    return RecognizedName.areSame(letters, other.letters)
        || (!isUnread() && !other.isUnread() && areLike(words(name), words(other.name)));
  }

  private static boolean areLike(List<String> mine, List<String> theirs) {
    return mine.size() == theirs.size()
        && IntStream.range(0, mine.size())
            .allMatch(
                i ->
                    mine.get(i).equals(theirs.get(i))
                        || mine.get(i).equals(RecognizedWord.UNSURE)
                        || theirs.get(i).equals(RecognizedWord.UNSURE));
  }

  /** Whether no word of it is known. */
  private boolean isUnread() {
    return words(name).stream().allMatch(RecognizedWord.UNSURE::equals);
  }

  private static List<String> words(String name) {
    return Arrays.asList(name.split(" ", -1));
  }

  /** The name as it was surely read above other messages or, where it never was, as it repeats. */
  NameLine spelled(Collection<NameLine> all) {
    List<String> sure = all.stream().filter(NameLine::isSure).map(NameLine::name).toList();
    Map<String, Long> times = RecognizedName.times(sure);
    Optional<NameLine> meant = isSure() ? Optional.of(this) : meantIn(all);
    String read = meant.map(NameLine::name).orElse(isRepeated(all) ? letters : name);
    String told =
        RecognizedName.usual(
                sure.stream().filter(one -> RecognizedName.areOne(read, one, times)).toList())
            .orElse(meant.isEmpty() && read.equals(name) && isUnread() ? UNKNOWN : read);
    return new NameLine(told, letters, isPlain, mayBeSmall);
  }

  /** Whether it was read in the same letters above another message. */
  boolean isRepeated(Collection<NameLine> all) {
    return all.stream().filter(one -> RecognizedName.areSame(letters, one.letters)).count() > 1;
  }

  /**
   * The sure name that an unsure one is a misreading of: in the words that are known, or but for a
   * letter or two, and no figure. Empty where there is none, or several are as near.
   */
  Optional<NameLine> meantIn(Collection<NameLine> all) {
    List<NameLine> near =
        all.stream()
            .filter(one -> !isSure() && one.isSure() && (fits(one) || isMisread(one)))
            .toList();
    boolean isOne = near.stream().map(one -> plain(one.name)).distinct().count() == 1;
    return isOne ? Optional.of(near.getFirst()) : Optional.empty();
  }

  private boolean isMisread(NameLine sure) {
    return sure.isPlain
        && Math.max(letters.length(), sure.letters.length()) <= MOST_LETTERS
        && figures(letters).equals(figures(sure.letters))
        && Slip.between(plain(letters), plain(sure.letters))
            <= Math.min(MOST_MISREAD, plain(letters).length() / READ_FOR_ONE);
  }

  /** Without blanks, and with the letters of which a syllable in Hangul is made. */
  private static String plain(String name) {
    return Normalizer.normalize(name.replace(" ", ""), Normalizer.Form.NFD);
  }

  private static String figures(String letters) {
    return NO_FIGURES.matcher(letters).replaceAll("");
  }
}
