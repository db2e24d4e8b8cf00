package dev.bonafide.documents.picture.recognized;

import dev.bonafide.casefile.picture.PictureBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words on one line of a picture, from left to right.
 *
 * @param paragraph its number in the recognizer's order of reading
 */
public record RecognizedLine(int paragraph, List<RecognizedWord> words) {
  /** Letters: what a recognizer makes of a face is shorter. */
  private static final int NAME = 5;

  public int left() {
    return words.stream().mapToInt(RecognizedWord::left).min().orElse(0);
  }

  public int right() {
    return words.stream().mapToInt(RecognizedWord::right).max().orElse(0);
  }

  public int top() {
    return words.stream().mapToInt(RecognizedWord::top).min().orElse(0);
  }

  public int bottom() {
    return words.stream().mapToInt(RecognizedWord::bottom).max().orElse(0);
  }

  public int height() {
    return bottom() - top();
  }

  public String text() {
    return joined().words().stream().map(RecognizedWord::shown).collect(Collectors.joining(" "));
  }

  /** With one word for several sure ones that have no blank between them. */
  public RecognizedLine joined() {
    List<RecognizedWord> joined = new ArrayList<>();
    for (RecognizedWord word : words) {
      boolean isPart =
          !word.isApart() && !joined.isEmpty() && joined.getLast().isSure() && word.isSure();
      if (isPart) {
        joined.set(joined.size() - 1, joined.getLast().and(word));
      } else {
        joined.add(word);
      }
    }
    return new RecognizedLine(paragraph, joined);
  }

  /** Its words behind others: programs wrap at a hyphen, where no blank is. */
  public List<RecognizedWord> behind(List<RecognizedWord> before) {
    boolean isWrapped =
        !before.isEmpty() && !words.isEmpty() && isHyphen(before.getLast(), words.getFirst());
    if (!isWrapped) {
      return words;
    }
    List<RecognizedWord> behind = new ArrayList<>(words);
    behind.set(0, words.getFirst().apart(false));
    return behind;
  }

  private static boolean isHyphen(RecognizedWord last, RecognizedWord next) {
    String text = last.text();
    return last.isSure()
        && text.length() > 1
        && text.endsWith("-")
        && Character.isLetterOrDigit(text.codePointBefore(text.length() - 1))
        && Character.isLetterOrDigit(next.text().codePointAt(0));
  }

  /** One line of the words of both. */
  public RecognizedLine and(RecognizedLine beside) {
    return new RecognizedLine(
        paragraph,
        Stream.concat(words.stream(), beside.words().stream())
            .sorted(Comparator.comparingInt(RecognizedWord::left))
            .toList());
  }

  /** Without the first words. */
  public RecognizedLine from(int word) {
    return new RecognizedLine(paragraph, words.subList(word, words.size()));
  }

  /** Only the first words. */
  public RecognizedLine until(int word) {
    return new RecognizedLine(paragraph, words.subList(0, word));
  }

  public RecognizedLine without(Predicate<RecognizedWord> unwanted) {
    return new RecognizedLine(
        paragraph, words.stream().filter(word -> !unwanted.test(word)).toList());
  }

  RecognizedLine movedLeft(int pixels) {
    return new RecognizedLine(
        paragraph, words.stream().map(word -> word.movedLeft(pixels)).toList());
  }

  RecognizedLine seenAs(UnaryOperator<PictureBox> original) {
    return new RecognizedLine(
        paragraph, words.stream().map(word -> word.seenAs(original)).toList());
  }

  /** Whether its last word is sure, and ends no sentence, item, or heading. */
  boolean isInSentence() {
    RecognizedWord last = words.getLast();
    int end = last.text().codePointBefore(last.text().length());
    return last.isSure() && (Character.isLetterOrDigit(end) || end == ',');
  }

  /** Whether they stand at the same height. */
  public boolean isBeside(RecognizedLine other) {
    int shared = Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
    return shared > Math.min(height(), other.height()) / 2;
  }

  /**
   * Whether it is more than what a recognizer makes of icons and faces. A name that is no word of
   * its may be unsure as a whole.
   */
  boolean isText() {
    boolean isSureInPart =
        words.stream()
            .anyMatch(
                word ->
                    word.isSure() && word.text().codePoints().anyMatch(Character::isLetterOrDigit));
    boolean isName = words.stream().allMatch(RecognizedWord::mayBeName);
    return isSureInPart || (isName && text(words).length() >= NAME);
  }

  private static String text(List<RecognizedWord> words) {
    return words.stream().map(RecognizedWord::text).collect(Collectors.joining());
  }
}
