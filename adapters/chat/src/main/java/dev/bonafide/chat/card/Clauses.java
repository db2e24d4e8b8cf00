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

  private final List<String> clauses;

  private Clauses(List<String> pieces) {
    clauses = pieces;
  }

  Clauses(String words) {
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
    clauses = List.copyOf(found);
  }

  /**
   * The clause that tells the most with those beside it, in the order of the quote; empty where not
   * even that one fits.
   *
   * @param telling how much a clause tells; of several that tell as much the first is kept
   * @param fits whether so much of the quote has room
   */
  Optional<String> fitting(ToIntFunction<String> telling, Predicate<String> fits) {
    int best =
        IntStream.range(0, clauses.size())
            .reduce(0, (one, other) -> tells(other, telling) > tells(one, telling) ? other : one);
    return clauses.isEmpty() ? Optional.empty() : grown(best, best + 1, fits);
  }

  private Optional<String> grown(int first, int last, Predicate<String> fits) {
    if (!fits.test(shown(first, last))) {
      return Optional.empty();
    }
    int from = first;
    int to = last;
    while (to < clauses.size() && fits.test(shown(from, to + 1))) {
      to++;
    }
    while (from > 0 && fits.test(shown(from - 1, to))) {
      from--;
    }
    return Optional.of(shown(from, to));
  }

  /**
   * Whole words around what tells, where its clause has no room.
   *
   * @param told what tells; the beginning is kept where it is nowhere in the quote
   */
  static Optional<String> around(String words, List<String> told, Predicate<String> fits) {
    String heart = told.stream().filter(words::contains).max(BY_LENGTH).orElse("");
    List<String> all = List.of(words.split("(?<= )", -1));
    int before = words.substring(0, words.indexOf(heart)).split("(?<= )", -1).length;
    int from = heart.isEmpty() ? 0 : Math.min(before, all.size()) - 1;
    int count = heart.isEmpty() ? 1 : heart.split(" ", -1).length;
    Clauses pieces = new Clauses(all);
    return pieces.grown(Math.max(0, from), Math.min(all.size(), Math.max(0, from) + count), fits);
  }

  private int tells(int clause, ToIntFunction<String> telling) {
    return telling.applyAsInt(clauses.get(clause));
  }

  private String shown(int from, int to) {
    String words = clauses.subList(from, to).stream().collect(Collectors.joining()).strip();
    String begun = from > 0 ? LEFT_OUT + words : words;
    return to < clauses.size() ? begun.replaceFirst("[,;:.、，。；：]+$", "") + LEFT_OUT : begun;
  }
}
