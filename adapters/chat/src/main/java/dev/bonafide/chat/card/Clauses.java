package dev.bonafide.chat.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A quote by its clauses, so that what is left out is whole clauses: the ones that tell the most
 * stay, together with as many beside them as there is room for.
 */
final class Clauses {
  private static final String LEFT_OUT = "…";
  private static final Comparator<String> BY_LENGTH = Comparator.comparing(String::length);
  private static final Pattern END =
      Pattern.compile("[,;:.!?…)\\]]+(?=\\s)|\\s[–—-]+(?=\\s)|\\s⏎(?=\\s)|[、，。；：！？]+");

  /** So many words of a clause say nothing. */
  private static final int DANGLING = 2;

  private static final Pattern SENTENCE = Pattern.compile("[.!?…。！？⏎][)\\]]?\\s*$");
  private static final Pattern CLAUSE = Pattern.compile("[,;:.!?…)\\]–—⏎、，。；：！？]\\s*$");
  private static final Pattern STOPS = Pattern.compile("[,;:.、，。；：–—-]+$");

  private final List<String> clauses;

  /** Where the sentence of each piece begins, and where its clause does. */
  private final int[] sentenceStarts;

  private final int[] clauseStarts;

  private Clauses(List<String> pieces) {
    clauses = pieces;
    sentenceStarts = starts(SENTENCE);
    clauseStarts = starts(CLAUSE);
  }

  Clauses(String words) {
    this(pieces(words));
  }

  private static List<String> pieces(String words) {
    List<String> found = new ArrayList<>();
    Matcher end = END.matcher(words);
    int from = 0;
    while (end.find()) {
      found.add(words.substring(from, end.end()));
      from = end.end();
    }
    if (from < words.length()) {
      found.add(words.substring(from));
    }
    return found;
  }

  private int[] starts(Pattern end) {
    int[] places = new int[clauses.size()];
    for (int at = 1; at < places.length; at++) {
      places[at] = end.matcher(clauses.get(at - 1)).find() ? at : places[at - 1];
    }
    return places;
  }

  /**
   * The clause that tells the most from where its sentence begins, with as much after it as fits;
   * empty where that has no room.
   *
   * @param telling how much a clause tells; of several that tell as much the first is kept
   * @param fits whether so much of the quote has room
   */
  Optional<String> begun(ToIntFunction<String> telling, Predicate<String> fits) {
    int best = best(telling);
    return clauses.isEmpty() ? Optional.empty() : from(sentenceStarts[best], best + 1, fits);
  }

  /**
   * The same with whatever stands before and after it, where its sentence has no room; to its
   * sentence's end if that fits, and empty where not even the clause does.
   */
  Optional<String> fitting(ToIntFunction<String> telling, Predicate<String> fits) {
    int best = best(telling);
    return clauses.isEmpty()
        ? Optional.empty()
        : begun(telling, fits).or(() -> to(best, best + 1, sentenceStarts, fits));
  }

  private int best(ToIntFunction<String> telling) {
    return IntStream.range(0, clauses.size())
        .reduce(0, (one, other) -> tells(other, telling) > tells(one, telling) ? other : one);
  }

  private int tells(int clause, ToIntFunction<String> telling) {
    return telling.applyAsInt(clauses.get(clause));
  }

  /** Grows forth, and back by whole sentences where it reaches the end. */
  private Optional<String> from(int first, int last, Predicate<String> fits) {
    if (!fits.test(shown(first, last))) {
      return Optional.empty();
    }
    int from = first;
    int to = last;
    while (to < clauses.size() && fits.test(shown(from, to + 1))) {
      to++;
    }
    while (to == clauses.size() && from > 0 && fits.test(shown(sentenceStarts[from - 1], to))) {
      from = sentenceStarts[from - 1];
    }
    return Optional.of(shown(from, to == clauses.size() ? to : ended(last, to)));
  }

  /** Without a word or two of a clause that is cut right after it began. */
  private int ended(int least, int to) {
    for (int end = to; end >= Math.max(least, to - DANGLING); end--) {
      if (CLAUSE.matcher(clauses.get(end - 1)).find()) {
        return end;
      }
    }
    return to;
  }

  /** Up to where this ends, or as near to it as there is room, and then back. */
  private Optional<String> to(int first, int last, int[] starts, Predicate<String> fits) {
    if (!fits.test(shown(first, last))) {
      return Optional.empty();
    }
    int from = first;
    int to = last;
    while (to < clauses.size() && starts[to] < to && fits.test(shown(from, to + 1))) {
      to++;
    }
    while (from > 0 && fits.test(shown(from - 1, to))) {
      from--;
    }
    return Optional.of(shown(from, to));
  }

  /**
   * Whole words with what tells, where its clause has no room: from where its sentence or its
   * clause begins, or else around it.
   *
   * @param told what tells; the beginning is kept where it is nowhere in the quote
   */
  static Optional<String> around(String words, List<String> told, Predicate<String> fits) {
    String heart = told.stream().filter(words::contains).max(BY_LENGTH).orElse("");
    Clauses pieces = new Clauses(List.of(words.split("(?<= )", -1)));
    int count = pieces.clauses.size();
    int before = words.substring(0, words.indexOf(heart)).split("(?<= )", -1).length;
    int first = heart.isEmpty() ? 0 : Math.min(before, count) - 1;
    int last = Math.min(count, first + (heart.isEmpty() ? 1 : heart.split(" ", -1).length));
    return pieces
        .from(pieces.sentenceStarts[first], last, fits)
        .or(() -> pieces.from(pieces.clauseStarts[first], last, fits))
        .or(() -> pieces.to(first, last, pieces.clauseStarts, fits));
  }

  /**
   * With one mark for what is left out: at its end where it begins with a sentence, or with a
   * clause that is cut, and else at its beginning.
   */
  private String shown(int from, int to) {
    boolean ended = to == clauses.size();
    String all = clauses.subList(from, to).stream().collect(Collectors.joining()).strip();
    if (ended) {
      return from > 0 ? LEFT_OUT + all : all;
    }
    String words = STOPS.matcher(all).replaceFirst("").strip();
    boolean isCut = from == clauseStarts[from] && to > clauseStarts[to];
    return from == sentenceStarts[from] || isCut ? words + LEFT_OUT : LEFT_OUT + words;
  }
}
