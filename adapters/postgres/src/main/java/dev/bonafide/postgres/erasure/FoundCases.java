package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.CaseWords;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.PersonSought;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Sorts the cases of a tenant, one after another, by what they have to do with someone. */
final class FoundCases {
  private final PersonSought person;
  private final Set<Long> also;
  private final Set<Long> about = new TreeSet<>();
  private final Set<Long> possible = new TreeSet<>();
  private final Set<Long> mentioned = new TreeSet<>();

  /**
   * @param also the numbers of cases that are about them, whatever name stands there
   */
  FoundCases(PersonSought person, Set<Long> also) {
    this.person = person;
    this.also = also;
  }

  /**
   * Looks at one case.
   *
   * @param sharing the other cases that hold the same texts
   */
  void look(CaseHistory history, Supplier<List<Long>> sharing) {
    long number = history.id().number();
    if (also.contains(number)
        || submissions(history).flatMap(FoundCases::vetted).anyMatch(person::isIn)) {
      about.add(number);
      mentioned.addAll(sharing.get());
      return;
    }
    if (submissions(history).flatMap(FoundCases::called).anyMatch(person::mayBe)) {
      possible.add(number);
    }
    if (CaseWords.of(history).anyMatch(person::isIn)) {
      mentioned.add(number);
    }
  }

  List<CaseId> about(Tenant tenant) {
    return ids(tenant, about);
  }

  List<CaseId> possible(Tenant tenant) {
    return ids(tenant, possible);
  }

  List<CaseId> mentioned(Tenant tenant) {
    mentioned.removeAll(about);
    return ids(tenant, mentioned);
  }

  private static Stream<Submission> submissions(CaseHistory history) {
    return history.entries().stream()
        .filter(Entry.HandedIn.class::isInstance)
        .map(entry -> ((Entry.HandedIn) entry).submission());
  }

  /** What anyone ever said of who is screened. */
  private static Stream<String> vetted(Submission submission) {
    return Stream.concat(
            Stream.ofNullable(submission.name()),
            submission.exhibits().stream().map(Exhibit::speaker))
        .filter(Objects::nonNull);
  }

  /** The names, too, under which they speak in a talk. */
  private static Stream<String> called(Submission submission) {
    return Stream.concat(
        vetted(submission),
        submission.exhibits().stream()
            .flatMap(exhibit -> exhibit.turns().stream())
            .filter(turn -> turn.role() == Role.SUBJECT)
            .map(MessageTurn::speaker)
            .filter(Objects::nonNull));
  }

  private static List<CaseId> ids(Tenant tenant, Set<Long> numbers) {
    return numbers.stream().map(number -> new CaseId(tenant, number)).toList();
  }
}
