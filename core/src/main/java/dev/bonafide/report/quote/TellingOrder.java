package dev.bonafide.report.quote;

import dev.bonafide.casefile.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The order in which people are shown what a finding cites, wherever they are: words of the one who
 * is screened before those of others, and of these the ones that hold the most of what was found. A
 * question stands before its answer only where the answer says little without it.
 */
public record TellingOrder(TellingWords telling) {
  /** Shorter words, such as "Yes", prove nothing alone. */
  private static final int SHORTEST = 12;

  /** Less for words that share none with the title, and hold much else than what was looked for. */
  private static final int ASIDE = 2;

  private static final int BY_SUBJECT = 6;
  private static final int BY_WITNESS = 5;
  private static final int MOST_WORDS = 10;

  /** Answers that tell no more may need their question. */
  private static final int TOLD_ONCE = 3;

  /** Words that are shown together, with what they are worth together. */
  private record Piece<T>(List<T> shown, int voice, int worth) {}

  /**
   * Sorts the words, the most telling first.
   *
   * @param all in the order of the case
   * @param words of each
   * @param weighed one with its weight
   */
  public <T> List<T> of(
      List<T> all, Function<T, CitedWords> words, BiFunction<T, QuoteWeight, T> weighed) {
    List<Piece<T>> pieces = new ArrayList<>();
    int at = 0;
    while (at < all.size()) {
      CitedWords said = words.apply(all.get(at));
      boolean asks = at + 1 < all.size() && isAnswered(said, words.apply(all.get(at + 1)));
      CitedWords last = asks ? words.apply(all.get(at + 1)) : said;
      int worth = worth(last, asks);
      List<T> shown = new ArrayList<>();
      if (asks) {
        shown.add(weighed.apply(all.get(at++), new QuoteWeight(worth, true)));
      }
      shown.add(weighed.apply(all.get(at++), new QuoteWeight(worth, false)));
      pieces.add(new Piece<>(shown, asks || !isShort(last) ? spoken(last.role()) : 0, worth));
    }
    return pieces.stream()
        .sorted(
            Comparator.<Piece<T>>comparingInt(Piece::voice)
                .thenComparingInt(Piece::worth)
                .reversed())
        .flatMap(piece -> piece.shown().stream())
        .toList();
  }

  private boolean isAnswered(CitedWords question, CitedWords answer) {
    return question.role() == Role.OTHER
        && answer.role() == Role.SUBJECT
        && question.exhibit().equals(answer.exhibit())
        && shared(answer) <= TOLD_ONCE
        && (answer.told().isEmpty() || isShort(answer) || saysLittle(answer));
  }

  private static boolean isShort(CitedWords words) {
    return words.words().length() < SHORTEST;
  }

  /** Whether next to nothing was looked for in it but small words. */
  private static boolean saysLittle(CitedWords answer) {
    int letters =
        answer.told().stream()
            .filter(told -> !TellingWords.isFiller(told))
            .mapToInt(String::length)
            .sum();
    return letters < SHORTEST;
  }

  /** Worth of words; a question before them makes up for few. */
  private int worth(CitedWords words, boolean answers) {
    boolean isTitled = telling.in(words.words(), List.of()) > 0;
    int aside = isTitled || isDense(words) ? 0 : ASIDE;
    int few = isShort(words) && !answers ? SHORTEST : 0;
    return spoken(words.role()) + shared(words) - aside - few;
  }

  private static int spoken(Role role) {
    return switch (role) {
      case SUBJECT, CODE -> BY_SUBJECT;
      case REVIEWER, STAFF -> BY_WITNESS;
      case OTHER -> 0;
    };
  }

  private int shared(CitedWords words) {
    return Math.min(MOST_WORDS, telling.in(words.words(), words.told()));
  }

  private static boolean isDense(CitedWords words) {
    int told = words.told().stream().mapToInt(String::length).max().orElse(0);
    return 2 * told > words.words().length();
  }
}
