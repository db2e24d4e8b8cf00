package dev.bonafide.chat.card;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Words that show a finding by themselves: one quote, or several that do so only together, such as
 * a question and its answer.
 *
 * @param sides in the order in which they were said, or are held against each other
 * @param telling how well they prove what the finding says; of use for comparing alone
 * @param answer whether it is a question with its answer, which may stand alone where there is no
 *     room for both
 */
record Proof(List<Side> sides, int telling, boolean answer) {

  /**
   * A quote.
   *
   * @param who said it, as people read it; empty where no one can tell
   * @param told what was looked for in it
   * @param picture where in which picture it stands; empty where it comes from none
   * @param language that stands in place of who said it; empty where no one needs to be told
   */
  record Side(String who, String words, List<String> told, String picture, String language) {
    Side with(String others) {
      return new Side(who, others, told, picture, language);
    }

    Side named(String other) {
      return new Side(other, words, told, picture, language);
    }

    private Side unplaced() {
      return new Side(who, words, told, "", language);
    }
  }

  /** The one who said the first of it. */
  String who() {
    return sides.getFirst().who();
  }

  /** The same, each side shortened. */
  Proof cut(Function<Side, String> shortened) {
    return each(side -> side.with(shortened.apply(side)));
  }

  private Proof each(UnaryOperator<Side> shown) {
    return new Proof(sides.stream().map(shown).toList(), telling, answer);
  }

  /** Followed by another that shows the same. */
  Proof and(Proof other) {
    return new Proof(Stream.concat(sides.stream(), other.sides.stream()).toList(), telling, false);
  }

  /** The answer by itself. */
  Proof alone() {
    return new Proof(List.of(sides.getLast()), telling, false);
  }

  /** The same without the ones who said it; a language that its reader may not know is named. */
  Proof unnamed() {
    return each(side -> side.named(side.language()));
  }

  /** The same without a word about who said it. */
  Proof bare() {
    return each(side -> side.named(""));
  }

  /** The same without the pictures in which they stand. */
  Proof unplaced() {
    return each(Side::unplaced);
  }

  /** How long its longest side is, in characters. */
  int longest() {
    return sides.stream()
        .mapToInt(side -> side.words().codePointCount(0, side.words().length()))
        .max()
        .orElse(0);
  }

  /** How short its shortest side is, in UTF-16 units. */
  int shortest() {
    return sides.stream().mapToInt(side -> side.words().length()).min().orElse(0);
  }

  /** As one line: who, and what; the one who goes on is not named again. */
  String line() {
    StringBuilder line = new StringBuilder();
    String before = "";
    for (Side side : sides) {
      line.append(line.isEmpty() ? "" : " / ");
      line.append(side.who().equals(before) ? "" : side.who() + ": ");
      line.append('“').append(side.words()).append('”');
      line.append(side.picture().isEmpty() ? "" : " (" + side.picture() + ")");
      before = side.who();
    }
    return line.toString();
  }
}
