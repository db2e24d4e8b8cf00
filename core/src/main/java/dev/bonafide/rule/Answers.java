package dev.bonafide.rule;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Role;
import dev.bonafide.check.Look;
import dev.bonafide.text.Hit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds requests whose answers say something. What takes an answer back counts on the answer's own
 * line, or in another message of the answer that the other side has seen, since they speak after
 * it. Nobody can take an answer back by adding words at the end.
 */
final class Answers {
  private final Condition.Asked asked;
  private final List<Said> exhibit;

  private Answers(Condition.Asked asked, List<Said> exhibit) {
    this.asked = asked;
    this.exhibit = exhibit;
  }

  static Look look(Condition.Asked asked, Scan scan) {
    return Evidence.of(
        scan.exhibits().stream().flatMap(exhibit -> new Answers(asked, exhibit).exchanges()),
        () -> Voice.OTHER.nothing(scan));
  }

  private Stream<Citation> exchanges() {
    return IntStream.range(0, exhibit.size()).boxed().flatMap(this::exchange);
  }

  /** The request at a place and its answer, or nothing. */
  private Stream<Citation> exchange(int at) {
    Said asker = exhibit.get(at);
    Optional<Hit> request = asker.hits(asked.asked()).findFirst();
    if (asker.utterance().role() != Role.OTHER || request.isEmpty()) {
      return Stream.empty();
    }
    List<Integer> answer =
        IntStream.range(at + 1, exhibit.size())
            .filter(i -> exhibit.get(i).utterance().role() == Role.SUBJECT)
            .limit(asked.within())
            .boxed()
            .toList();
    return answer.stream()
        .flatMap(i -> said(i, answer))
        .findFirst()
        .map(said -> Stream.of(asker.cite(request.get()), said))
        .orElse(Stream.empty());
  }

  private Stream<Citation> said(int at, List<Integer> answer) {
    Said said = exhibit.get(at);
    boolean takenBack =
        answer.stream().anyMatch(other -> other != at && takesBack(other) && isSeen(other));
    return takenBack
        ? Stream.empty()
        : asked
            .filter()
            .counted(said, asked.answered())
            .filter(hit -> !takesBack(said, hit))
            .map(said::cite);
  }

  private boolean takesBack(int at) {
    return asked.not().stream().anyMatch(slot -> exhibit.get(at).hits(slot).findAny().isPresent());
  }

  private boolean takesBack(Said said, Hit answer) {
    int line = said.words().line(answer.first());
    return asked.not().stream()
        .flatMap(said::hits)
        .anyMatch(hit -> said.words().line(hit.first()) == line);
  }

  /** Whether the other side speaks later on. */
  private boolean isSeen(int at) {
    return exhibit.subList(at + 1, exhibit.size()).stream()
        .anyMatch(later -> later.utterance().role() == Role.OTHER);
  }
}
