package dev.bonafide.comparison.interview;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.comparison.dialogue.Looks;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.TextWords;
import java.util.List;
import java.util.Optional;

/**
 * Compares how quickly someone replied before and after they were asked to be seen or verified.
 * Counts if they used to answer within a day, but never wrote again, even though they were asked on
 * two different days and four days went by. If they answer after all, this no longer applies.
 */
public final class SilentAfterCheck implements Comparison {
  private static final PropertyFile SAYINGS =
      PropertyFile.beside(SilentAfterCheck.class, "sayings");

  private static final double DAY = 86_400;
  private static final int DAYS_SILENT = 4;
  private static final int DAYS_ASKED = 2;

  private static final PhraseSet ASKS = PhraseSet.of(SAYINGS.lines("silent-after-check-asks"));

  @Override
  public Look look(CaseFile caseFile) {
    List<Look> looks = caseFile.readings(ExhibitKind.MESSAGES).map(SilentAfterCheck::look).toList();
    return Looks.most(looks, Reason.of("no-dated-messages"));
  }

  private static Look look(Reading reading) {
    List<Utterance> messages =
        reading.utterances().stream().filter(message -> message.role() != Role.STAFF).toList();
    if (messages.stream().noneMatch(SilentAfterCheck::isDated)) {
      return new Look.Blind(Reason.of("no-dates"));
    }
    int last = lastBySubject(messages);
    if (last < 0 || !answeredWithinADay(messages, last)) {
      return new Look.Blind(Reason.of("nothing-to-compare"));
    }
    List<Utterance> unanswered =
        messages.subList(last + 1, messages.size()).stream()
            .filter(SilentAfterCheck::isDated)
            .filter(message -> message.role() == Role.OTHER)
            .toList();
    return request(reading, messages, last)
        .filter(_ -> isLongSilence(messages.get(last), unanswered))
        .<Look>map(
            asked ->
                new Look.Seen(
                    List.of(
                        UtteranceCitations.of(reading, asked),
                        UtteranceCitations.of(reading, unanswered.getFirst()))))
        .orElseGet(Look.Nothing::new);
  }

  /**
   * The last request before the silence: what the subject last answered, or the first unanswered.
   */
  private static Optional<Utterance> request(Reading reading, List<Utterance> messages, int last) {
    int from = Math.max(0, last - 3);
    int to = Math.min(messages.size(), last + 2);
    return messages.subList(from, to).stream()
        .filter(message -> message.role() == Role.OTHER)
        .filter(message -> ASKS.standIn(TextWords.of(reading.words(message))))
        .findFirst();
  }

  private static boolean isLongSilence(Utterance last, List<Utterance> unanswered) {
    long days =
        unanswered.stream().map(message -> Math.floor(seconds(message) / DAY)).distinct().count();
    return isDated(last)
        && days >= DAYS_ASKED
        && secondsBetween(last, unanswered.getLast()) >= DAYS_SILENT * DAY;
  }

  private static boolean answeredWithinADay(List<Utterance> messages, int last) {
    for (int at = 1; at <= last; at++) {
      Utterance asked = messages.get(at - 1);
      Utterance answer = messages.get(at);
      boolean turn = asked.role() == Role.OTHER && answer.role() == Role.SUBJECT;
      if (turn && isDated(asked) && isDated(answer) && secondsBetween(asked, answer) <= DAY) {
        return true;
      }
    }
    return false;
  }

  private static int lastBySubject(List<Utterance> messages) {
    for (int at = messages.size() - 1; at >= 0; at--) {
      if (messages.get(at).role() == Role.SUBJECT) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isDated(Utterance message) {
    Moment at = message.at();
    return at != null && at.scale() == Moment.Scale.CALENDAR;
  }

  private static double secondsBetween(Utterance first, Utterance second) {
    Moment from = first.at();
    Moment to = second.at();
    return from == null || to == null ? 0 : to.secondsAfter(from);
  }

  private static double seconds(Utterance message) {
    Moment at = message.at();
    return at == null ? 0 : at.seconds();
  }
}
