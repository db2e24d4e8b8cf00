package dev.bonafide.rule;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Role;
import dev.bonafide.check.Look;
import dev.bonafide.text.Hit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds requests whose answers say something. */
final class Answers {
  private Answers() {}

  static Look look(Condition.Asked condition, Scan scan) {
    return Evidence.of(
        scan.exhibits().stream()
            .flatMap(
                exhibit ->
                    IntStream.range(0, exhibit.size())
                        .boxed()
                        .flatMap(at -> exchange(condition, exhibit, at))),
        () -> Voice.OTHER.nothing(scan));
  }

  private static Stream<Citation> exchange(Condition.Asked condition, List<Said> exhibit, int at) {
    Said asker = exhibit.get(at);
    Optional<Hit> request = asker.hits(condition.asked()).findFirst();
    if (asker.utterance().role() != Role.OTHER || request.isEmpty()) {
      return Stream.empty();
    }
    List<Said> answer =
        exhibit.subList(at + 1, exhibit.size()).stream()
            .filter(said -> said.utterance().role() == Role.SUBJECT)
            .limit(condition.within())
            .toList();
    boolean taken =
        answer.stream()
            .anyMatch(
                said -> condition.not().stream().anyMatch(s -> said.hits(s).findAny().isPresent()));
    List<Citation> said =
        taken
            ? List.of()
            : answer.stream()
                .flatMap(a -> condition.filter().counted(a, condition.answered()).map(a::cite))
                .limit(1)
                .toList();
    return said.isEmpty()
        ? Stream.empty()
        : Stream.concat(Stream.of(asker.cite(request.get())), said.stream());
  }
}
