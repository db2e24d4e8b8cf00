package dev.bonafide.rule.match;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Role;
import dev.bonafide.check.Look;
import dev.bonafide.text.phrase.Hit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds requests whose answers say something. What takes an answer back counts on the answer's own
 * line, or in another message of the answer that the other side has seen, since they speak after
 * it, and has not turned down. No one can take an answer back by adding words at the end.
 */
final class AnsweredRequest {
  private static final Set<Role> ASKER = Set.of(Role.OTHER);

  /** Words between a request and its answer; more are about something else. */
  private static final int AT_ONCE = 40;

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
    Stream<Citation> found = places(asked, scan).flatMap(place -> place.cited().stream());
    return Evidence.of(found, () -> VoiceScope.OTHER.nothing(scan));
  }

  /** Every exchange by its answer, which is cited after its request; none where too few answer. */
  static Stream<Place> places(Condition.Asked asked, CaseScan scan) {
    List<Place> exchanges =
        scan.hearings().stream()
            .filter(hearing -> hearing.meets(asked.asked()) && hearing.meets(asked.answered()))
            .flatMap(hearing -> new AnsweredRequest(asked, hearing).exchanges())
            .toList();
    long answers = exchanges.stream().map(place -> place.cited().getLast()).distinct().count();
    return answers >= asked.atLeast() ? exchanges.stream() : Stream.empty();
  }

  private Stream<Place> exchanges() {
    return hearing.saying(asked.asked(), ASKER).flatMap(asker -> exchange(asker).stream());
  }

  /** The request in an utterance and its answer, or nothing. */
  private Optional<Place> exchange(UtteranceMatches asker) {
    return request(asker)
        .flatMap(
            request -> {
              List<UtteranceMatches> answer = answer(asker);
              return answer.stream()
                  .flatMap(said -> said(said, answer))
                  .findFirst()
                  .map(
                      place ->
                          new Place(place.match(), List.of(request, place.cited().getFirst())));
            });
  }

  /** The words that ask; what someone else only tells is no question that the subject answers. */
  private Optional<Citation> request(UtteranceMatches asker) {
    return asker
        .hits(asked.asked())
        .filter(hit -> asked.request().holds(asker, hit))
        .filter(hit -> isAtOnce(asker, new SlotMatch(0, asker, hit).tail()))
        .findFirst()
        .map(asker::cite);
  }

  /** The subject's next turns, where no others have taken the question over. */
  private List<UtteranceMatches> answer(UtteranceMatches asker) {
    int last = asker.place().voices() + 2 * asked.within() - 1;
    return hearing.replies(asker, asked.within()).stream()
        .takeWhile(said -> said.place().voices() <= last)
        .toList();
  }

  /** Whether few words lie between; a letter answers one point after another. */
  private static boolean isAtOnce(UtteranceMatches said, int wordsBetween) {
    return said.reading().kind() != ExhibitKind.TRANSCRIPT || wordsBetween <= AT_ONCE;
  }

  private Stream<Place> said(UtteranceMatches said, List<UtteranceMatches> answer) {
    boolean takenBack =
        answer.stream()
            .anyMatch(other -> other.at() != said.at() && takesBack(other) && isLeftOpen(other));
    return takenBack
        ? Stream.empty()
        : asked
            .filter()
            .counted(said, asked.answered())
            .filter(hit -> isAtOnce(said, new SlotMatch(0, said, hit).head()))
            .filter(hit -> !takesBack(said, hit))
            .map(hit -> Place.of(said, hit));
  }

  /** Whether the other side speaks after an offer, and does not turn it down. */
  private boolean isLeftOpen(UtteranceMatches offer) {
    return hearing
        .heardBy(offer)
        .filter(next -> !asked.declined().begins(next.reading().words(next.utterance())))
        .isPresent();
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
