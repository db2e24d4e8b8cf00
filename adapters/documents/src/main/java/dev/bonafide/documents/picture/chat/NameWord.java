package dev.bonafide.documents.picture.chat;

import com.google.re2j.Pattern;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.List;

/** What tells whether a recognized word is part of a name. */
final class NameWord {
  /** Letters of a name: of an icon, fewer are made. */
  private static final int FEWEST = 3;

  /** Where Unicode's Hangul begins; kana and Han are behind. */
  static final int DENSE = 0x1100;

  private static final int FEWEST_DENSE = 2;

  /** Words of a name that are written small. */
  private static final Pattern SMALL =
      Pattern.compile("of|and|de|del|di|da|do|dos|du|la|le|el|al|bin|von|van|der|und|et|e|y");

  /** A beginning: a letter, or that of a handle or a phone's number. */
  private static final Pattern BEGINNING = Pattern.compile("(?:\\p{L}|@.|\\+\\d).*");

  /** An end of a name, a title as "Dr.", or two letters with a dot. */
  private static final Pattern END =
      Pattern.compile(".*[\\p{L}\\p{N}_]|[^()]+\\([^()]+\\)|\\p{Lu}[^.]{0,3}\\.");

  /** The same within a name, with a company in quotation marks or behind a comma. */
  private static final Pattern PART = Pattern.compile(".*[\\p{L}\\p{N}_).,»]|[@|·•/&–—-]|<.+@.+>");

  /** Between a name and a company; what people write between words is no sign of a name. */
  private static final Pattern JOINT = Pattern.compile("[@|·•/&]");

  /** What people and programs put behind a name: a team, pronouns, an email address. */
  private static final Pattern ADDED = Pattern.compile("\\(.+\\)|<.+@.+>");

  /** In small letters, as only handles are: no sentence ends so, and no address of a page. */
  private static final Pattern HANDLE =
      Pattern.compile("@?[a-z0-9]+(?:_[a-z0-9]+)+_?|@?[a-z]+\\.(?:[a-z]|[a-z]{5,})\\d*");

  private NameWord() {}

  /** Whether a word is written as only handles are: no recognizer's dictionary has it. */
  static boolean isHandle(RecognizedWord word) {
    return HANDLE.matches(word.text());
  }

  /** Whether words may be a name, of which some may be unsure. */
  static boolean areName(List<RecognizedWord> words, int most) {
    RecognizedWord first = words.getFirst();
    boolean isSurname =
        words.size() > 1 && first.text().endsWith(",") && isCapital(first) && first.isSure();
    return words.stream().skip(1).filter(RecognizedWord::isApart).count() < most
        && (!first.isSure() || isSurname || canBegin(first))
        && words.stream().skip(1).allMatch(word -> !word.isSure() || PART.matches(word.text()));
  }

  private static boolean canBegin(RecognizedWord word) {
    return BEGINNING.matches(word.text())
        && (END.matches(word.text()) || word.text().length() == 2);
  }

  /** Whether all words are surely written as those of a name. */
  static boolean arePlain(List<RecognizedWord> words) {
    return beforeBrackets(words).stream()
        .allMatch(
            word ->
                word.isSure()
                    && (isAdded(word)
                        || JOINT.matches(word.text())
                        || (canBegin(word) && isCapital(word))
                        || (isDense(words.getFirst())
                            && !Character.isLowerCase(word.text().charAt(0)))));
  }

  /** Whether it is one word, or small letters are only in words such as "of". */
  static boolean mayBeSmall(List<RecognizedWord> words) {
    List<RecognizedWord> written =
        beforeBrackets(words).stream().filter(word -> !isAdded(word)).toList();
    return written.stream().skip(1).noneMatch(RecognizedWord::isApart)
        || written.stream()
            .allMatch(word -> word.isSure() && (isCapital(word) || SMALL.matches(word.text())))
        || written.stream().noneMatch(RecognizedWord::isSure);
  }

  /** A mistaken l is the capital I that names are written with. */
  private static boolean isCapital(RecognizedWord word) {
    int first = NameLetters.of("A " + word.text()).codePointAt(2);
    return !Character.isLowerCase(first);
  }

  private static boolean isDense(RecognizedWord word) {
    return word.text().codePoints().anyMatch(letter -> letter >= DENSE);
  }

  private static boolean isAdded(RecognizedWord word) {
    return word.isSure() && ADDED.matches(word.text());
  }

  /** The words before what is added in brackets, which may be several words: "(hiring manager)". */
  static List<RecognizedWord> beforeBrackets(List<RecognizedWord> words) {
    for (int open = 1; open < words.size() && words.getLast().text().endsWith(")"); open++) {
      if (words.get(open).text().startsWith("(")) {
        return words.subList(0, open);
      }
    }
    return words;
  }

  /** Whether a name is more than what is made of an icon, in words that are sure or not. */
  static boolean areRead(List<RecognizedWord> words) {
    return words.stream().anyMatch(RecognizedWord::isSure)
        || letters(words.getFirst(), 0) >= FEWEST
        || words.stream().mapToLong(word -> letters(word, DENSE)).sum() >= FEWEST_DENSE;
  }

  private static long letters(RecognizedWord word, int from) {
    return word.text().codePoints().filter(Character::isLetter).filter(one -> one >= from).count();
  }
}
