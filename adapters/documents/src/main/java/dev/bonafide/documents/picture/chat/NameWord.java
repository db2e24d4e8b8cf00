package dev.bonafide.documents.picture.chat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.ArrayList;
import java.util.List;

/** What tells whether a recognized word is part of a name. */
final class NameWord {
  /** Letters of a title, with the dot behind it. */
  private static final int TITLE = 5;

  /** Letters of a name: of an icon, fewer are made. */
  private static final int FEWEST = 3;

  /** Where Unicode's Hangul begins; kana and Han are behind. */
  static final int DENSE = 0x1100;

  private static final int FEWEST_DENSE = 2;

  private static final Pattern DENSE_LETTER =
      Pattern.compile("[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Hangul}]");

  /** The beginning of a phone's number, which stands for a name that is not known. */
  private static final Pattern NUMBER = Pattern.compile("\\+\\d[\\d-]*");

  /** Words of a name that are written small. */
  private static final Pattern SMALL =
      Pattern.compile("of|and|de|del|di|da|do|dos|du|la|le|el|al|bin|von|van|der|und|et|e|y");

  /** A name with what somebody does behind it: scripts without blanks have none there. */
  private static final Pattern BRACKETED = Pattern.compile("[^()]+\\([^()]+\\)");

  /** Between a name and a company; what people write between words is no sign of a name. */
  private static final Pattern JOINT = Pattern.compile("[@|·•/&]");

  /** Behind a word of a name: a company may stand in quotation marks. */
  private static final String ENDS = ").,»";

  /** Letters of names in Han, kana, or Hangul, and what is made of an emoji behind the last one. */
  private static final Pattern BEFORE_EMOJI =
      Pattern.compile(
          "(.*[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Hangul}ー])[@|*©®°&#%+=^\"'“”„‘’¢$€£¥<>_]{1,2}");

  private static final Pattern DASH = Pattern.compile("[-–—]");

  /** In small letters, as only handles are: no sentence ends so, and no address of a page. */
  private static final Pattern HANDLE =
      Pattern.compile("@?[a-z0-9]+(?:_[a-z0-9]+)+_?|@?[a-z]+\\.(?:[a-z]|[a-z]{5,})\\d*");

  private NameWord() {}

  /** Whether a word is written as only handles are: no recognizer's dictionary has it. */
  static boolean isHandle(RecognizedWord word) {
    return HANDLE.matches(word.text());
  }

  static boolean isCapitalOrSmall(RecognizedWord word) {
    int first = word.text().codePointAt(0);
    return word.isSure() && (Character.isUpperCase(first) || SMALL.matches(word.text()));
  }

  /** Figures behind a name in a dense script are what its model makes of letters, as of "CTO". */
  static boolean arePlain(List<RecognizedWord> words) {
    boolean isDense = isDense(words.getFirst().text());
    return words.stream().allMatch(word -> isPlain(word) || (isDense && isFigures(word)));
  }

  /** Whether it has letters in Han, kana or Hangul. */
  static boolean isDense(String word) {
    return DENSE_LETTER.matcher(word).find();
  }

  private static boolean isFigures(RecognizedWord word) {
    return word.isSure() && word.text().chars().allMatch(Character::isDigit);
  }

  private static boolean isPlain(RecognizedWord word) {
    return isAdded(word)
        || JOINT.matches(word.text())
        || (canBegin(word) && !Character.isLowerCase(word.text().codePointAt(0)));
  }

  /** What people and programs put behind a name: a team, pronouns, an email address. */
  static boolean isAdded(RecognizedWord word) {
    String text = word.text();
    boolean isAddress = text.startsWith("<") && text.endsWith(">") && text.indexOf('@') > 0;
    return word.isSure() && (isAddress || (text.startsWith("(") && text.endsWith(")")));
  }

  /** The words before what is added in brackets, which may be several words: "(hiring manager)". */
  static List<RecognizedWord> beforeBrackets(List<RecognizedWord> words) {
    int last = words.size() - 1;
    int open = last;
    while (open > 0 && words.get(open).isSure() && !words.get(open).text().startsWith("(")) {
      open--;
    }
    RecognizedWord first = words.get(open);
    boolean isBracketed =
        open > 0
            && first.isSure()
            && first.text().startsWith("(")
            && words.get(last).text().endsWith(")");
    return isBracketed ? words.subList(0, open) : words;
  }

  /** The words of a name without what is made of an emoji behind the last one. */
  static List<RecognizedWord> withoutEmoji(List<RecognizedWord> name) {
    RecognizedWord last = name.getLast();
    Matcher letters = BEFORE_EMOJI.matcher(last.text());
    List<RecognizedWord> words = new ArrayList<>(name);
    if (letters.matches()) {
      words.set(words.size() - 1, last.written(letters.group(1)));
    }
    return words;
  }

  /** The same for a dot, which no name in these scripts ends with. */
  static String withoutDot(String name) {
    boolean isDense =
        name.length() > 1 && name.endsWith(".") && name.charAt(name.length() - 2) >= DENSE;
    return isDense ? name.substring(0, name.length() - 1) : name;
  }

  /** Handles are in small letters. */
  static boolean canBegin(RecognizedWord word) {
    int first = word.text().codePointAt(0);
    int last = word.text().codePointBefore(word.text().length());
    boolean isEnded =
        Character.isLetterOrDigit(last)
            || last == '_'
            || BRACKETED.matches(word.text())
            || isTitle(word)
            || word.text().length() == 2;
    boolean isBegun = Character.isLetter(first) || first == '@' || NUMBER.matches(word.text());
    return word.isSure() && isBegun && isEnded;
  }

  /** Whether words may be a name as far as the first of them tells. */
  static boolean canBegin(List<RecognizedWord> words) {
    RecognizedWord first = words.getFirst();
    return canBegin(first)
        || (words.size() > 1 && (isSurname(first) || isJoint(first, words.get(1))));
  }

  /** Whether a name and a company are one word, of which Tesseract is not sure of every letter. */
  private static boolean isJoint(RecognizedWord name, RecognizedWord company) {
    String text = name.text();
    int last = text.length() - 1;
    return !company.isApart()
        && last > 0
        && JOINT.matches(text.substring(last))
        && canBegin(name.written(text.substring(0, last)));
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

  /** Whether words are one, which Tesseract reads in parts in scripts without blanks. */
  static boolean areOne(List<RecognizedWord> words) {
    return !words.isEmpty() && words.stream().skip(1).noneMatch(RecognizedWord::isApart);
  }

  /** No end of a sentence. */
  static boolean isPart(RecognizedWord word) {
    int last = word.text().codePointBefore(word.text().length());
    boolean isNamed = Character.isLetterOrDigit(last) || ENDS.indexOf(last) >= 0;
    boolean isBetween = JOINT.matches(word.text()) || DASH.matches(word.text());
    return !word.isSure() || isNamed || isBetween || isAdded(word);
  }

  /** A handle that no word of the recognizer's is like, or a short name in Han or Hangul. */
  static boolean areLikeNone(List<RecognizedWord> words) {
    return words.stream().noneMatch(RecognizedWord::isSure)
        && (letters(words.getFirst(), 0) >= FEWEST
            || words.stream().mapToLong(word -> letters(word, DENSE)).sum() >= FEWEST_DENSE);
  }

  private static long letters(RecognizedWord word, int from) {
    return word.text().codePoints().filter(Character::isLetter).filter(one -> one >= from).count();
  }
}
