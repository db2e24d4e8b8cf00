package dev.bonafide.verdict;

import dev.bonafide.casefile.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One matter has one entry: of findings that rest on the same words the most telling one has it,
 * and the others are told beneath it, so that no one reads or rules on one thing twice; what counts
 * is never told beneath what is only noted. It changes no weight and no verdict. The words of a
 * pattern are many: what rests on the words of one member is told with that one.
 */
final class Matters {
  private static final Comparator<Weighed> MOST_TELLING_FIRST =
      Comparator.comparing(Weighed::noted)
          .thenComparing(one -> one.finding().flag().experimental())
          .thenComparing(one -> !one.finding().fact())
          .thenComparing(one -> one.finding().strength(), Comparator.reverseOrder())
          .thenComparing(one -> one.finding().by().isModel())
          .thenComparing(one -> -one.finding().evidence().size())
          .thenComparing(one -> one.finding().check());

  private final List<Weighed> heads = new ArrayList<>();
  private final Set<String> patterns = new HashSet<>();

  private Matters(List<Weighed> findings) {
    for (Weighed one : findings) {
      String pattern = one.partOf();
      if (pattern != null) {
        patterns.add(pattern);
      }
    }
  }

  /** The same findings in the same order, each that has no entry of its own under its head. */
  static List<Weighed> of(List<Weighed> findings) {
    Matters matters = new Matters(findings);
    List<Weighed> told = new ArrayList<>(findings);
    IntStream.range(0, findings.size())
        .boxed()
        .sorted(Comparator.comparing(findings::get, MOST_TELLING_FIRST))
        .forEach(at -> matters.place(findings.get(at)).ifPresent(one -> told.set(at, one)));
    return told;
  }

  /** One more finding, where another that stands for itself rests on the same words. */
  static Optional<Weighed> beneath(Weighed one, List<Weighed> others) {
    return others.stream()
        .filter(other -> other.beneath() == null)
        .filter(other -> isAlike(other.setAside(), one.setAside()))
        .filter(other -> restsOn(other.finding().evidence(), one.finding().evidence()))
        .findFirst()
        .map(other -> one.under(other.finding().check()));
  }

  /** Puts one under its head; empty where it is itself a head, or a member of a pattern. */
  private Optional<Weighed> place(Weighed one) {
    Optional<Weighed> head =
        one.partOf() == null
            ? heads.stream()
                .filter(other -> isMatter(other, one))
                .min(Comparator.comparing(this::isPattern))
            : Optional.empty();
    if (head.isEmpty()) {
      heads.add(one);
    }
    return head.map(other -> one.under(other.finding().check()));
  }

  private boolean isPattern(Weighed one) {
    return patterns.contains(one.finding().check());
  }

  /**
   * What was set aside stands apart from what was not, and from what was for another reason. A
   * pattern is told by what has an entry, lest it be told by what it tells.
   */
  private boolean isMatter(Weighed head, Weighed one) {
    return isAlike(head.setAside(), one.setAside())
        && (head.partOf() == null || !isPattern(one))
        && restsOn(head.finding().evidence(), one.finding().evidence());
  }

  private static boolean isAlike(@Nullable SetAside one, @Nullable SetAside other) {
    return one instanceof Ruling ruling
        ? other instanceof Ruling another && ruling.isAlike(another)
        : (one == null) == (other == null) && !(other instanceof Ruling);
  }

  private static boolean restsOn(List<Citation> words, List<Citation> citations) {
    return !citations.isEmpty()
        && citations.stream().allMatch(one -> words.stream().anyMatch(other -> isSame(one, other)));
  }

  /** In one place, or the same words handed in twice. */
  private static boolean isSame(Citation one, Citation other) {
    return (one.exhibit().equals(other.exhibit()) && one.span().overlaps(other.span()))
        || one.quote().equals(other.quote());
  }
}
