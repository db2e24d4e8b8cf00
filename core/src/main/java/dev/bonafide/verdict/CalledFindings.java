package dev.bonafide.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The findings of one assessment, as people call them and rule on them.
 *
 * @param all as the assessment has them
 */
public record CalledFindings(List<Weighed> all) {
  public CalledFindings {
    all = List.copyOf(all);
  }

  /** Where nothing is known of any. */
  public static final CalledFindings NONE = new CalledFindings(List.of());

  public static CalledFindings of(Assessment assessment) {
    return new CalledFindings(assessment.findings());
  }

  /** The highest number. */
  public int most() {
    return all.stream().mapToInt(Weighed::number).max().orElse(0);
  }

  /** By number or by the check's id. */
  public Optional<Weighed> called(String name) {
    return all.stream()
        .filter(one -> one.number() > 0 && name.equals(String.valueOf(one.number())))
        .findFirst()
        .or(() -> of(name));
  }

  /** By the check's id. */
  public Optional<Weighed> of(String check) {
    return all.stream().filter(one -> one.finding().check().equals(check)).findFirst();
  }

  /** Title that people read in the place of a check's id; the id where it found nothing. */
  public String title(String check) {
    return of(check).map(one -> one.finding().flag().title()).orElse(check);
  }

  /** The one whose entry tells it. */
  public Weighed entry(Weighed weighed) {
    return weighed.hasEntry()
        ? weighed
        : all.stream().filter(weighed::isToldBy).findFirst().map(this::entry).orElse(weighed);
  }

  /** An entry, and those on the same words, which stand or fall with it; none that was reread. */
  public List<Weighed> ruledWith(Weighed entry) {
    String check = entry.finding().check();
    Stream<Weighed> beneath =
        all.stream()
            .filter(one -> check.equals(one.beneath()))
            .filter(one -> !(one.setAside() instanceof SetAside.Reread));
    return Stream.concat(Stream.of(entry), beneath).toList();
  }

  public Optional<Weighed> first() {
    return all.stream()
        .filter(one -> one.number() > 0)
        .min(Comparator.comparingInt(Weighed::number));
  }
}
