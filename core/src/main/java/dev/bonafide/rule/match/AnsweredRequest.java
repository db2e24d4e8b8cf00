package dev.bonafide.rule.match;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Role;
import dev.bonafide.check.Look;
import dev.bonafide.text.phrase.Hit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds requests whose answers say something. What takes an answer back counts on the answer's own
 * line, or in another message of the answer that the other side has seen, since they speak after
 * it. Nobody can take an answer back by adding words at the end.
 */
final class AnsweredRequest {
  private static final Set<Role> ASKER = Set.of(Role.OTHER);

  private final Condition.Asked asked;
  private final ExhibitMatches hearing;

  private AnsweredRequest(Condition.Asked asked, ExhibitMatches hearing) {
    this.asked = asked;
    this.hearing = hearing;
  }

  static Look look(Condition.Asked asked, CaseScan scan) {
    if (!scan.meets(asked.asked()) || !scan.meets(asked.answered())) {
      return VoiceScope.OTHER.nothing(scan);
    }
    List<Exchange> exchanges =
        scan.hearings().stream()
            .flatMap(hearing -> new AnsweredRequest(asked, hearing).exchanges())
            .toList();
    long answers = exchanges.stream().map(Exchange::answer).distinct().count();
    Stream<Citation> found =
        answers >= asked.atLeast() ? exchanges.stream().flatMap(Exchange::cited) : Stream.empty();
    return Evidence.of(found, () -> VoiceScope.OTHER.nothing(scan));
  }

  /** A request and its answer. */
  private record Exchange(Citation request, Citation answer) {
    Stream<Citation> cited() {
      return Stream.of(request, answer);
    }
  }

  private Stream<Exchange> exchanges() {
    return hearing.saying(asked.asked(), ASKER).flatMap(this::exchange);
  }

  /** The request in an utterance and its answer, or nothing. */
  private Stream<Exchange> exchange(UtteranceMatches asker) {
    List<UtteranceMatches> answer = hearing.replies(asker, asked.within());
    return answer.stream()
        .flatMap(said -> said(said, answer))
        .findFirst()
        .map(said -> Stream.of(new Exchange(request(asker), said)))
        .orElse(Stream.empty());
  }

  private Citation request(UtteranceMatches asker) {
    return asker.hits(asked.asked()).findFirst().map(asker::cite).orElseThrow();
  }

  private Stream<Citation> said(UtteranceMatches said, List<UtteranceMatches> answer) {
    boolean takenBack =
        answer.stream()
            .anyMatch(
                other -> other.at() != said.at() && takesBack(other) && hearing.isSeen(other));
    return takenBack
        ? Stream.empty()
        : asked
            .filter()
            .counted(said, asked.answered())
            .filter(hit -> !takesBack(said, hit))
            .map(said::cite);
  }

  private boolean takesBack(UtteranceMatches said) {
    return asked.not().stream().anyMatch(slot -> said.hits(slot).findAny().isPresent());
  }

  private boolean takesBack(UtteranceMatches said, Hit answer) {
    int line = said.words().line(answer.first());
    int start = said.words().lineStart(answer.first());
    return asked.not().stream()
        .flatMap(slot -> said.hits(slot, start).limit(1))
        .anyMatch(hit -> said.words().line(hit.first()) == line);
  }
}
