package dev.bonafide.reading;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.speaker.Roles;
import dev.bonafide.text.LineIndex;
import dev.bonafide.text.Span;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes over the turns that a platform gives: one turn is one utterance, and its side is the
 * platform's. What the words look like is of no account. Where the platform calls no one the
 * subject, a speaker who was named is.
 */
final class TurnReader {
  private static final int LONGEST_TIME = 64;

  private TurnReader() {}

  static Reading read(Exhibit exhibit, Subject subject) {
    Legibility.require(exhibit);
    LineIndex lines = new LineIndex(exhibit.text());
    List<Utterance> utterances = new ArrayList<>();
    boolean told = exhibit.turns().stream().anyMatch(turn -> turn.role() == Role.SUBJECT);
    int start = 0;
    for (MessageTurn turn : exhibit.turns()) {
      int words = start + turn.label().length();
      int end = words + turn.text().length();
      Span span = new Span(words, end);
      utterances.add(
          new Utterance(
              lines.at(words),
              turn.speaker(),
              told ? turn.role() : role(turn, exhibit, subject),
              moment(turn.at()),
              span,
              false));
      start = end + 1;
    }
    ExhibitKind kind = exhibit.kind() == null ? ExhibitKind.MESSAGES : exhibit.kind();
    return new Reading(
        exhibit, kind, "turns", exhibit.text(), utterances, limits(exhibit, utterances));
  }

  private static Role role(MessageTurn turn, Exhibit exhibit, Subject subject) {
    String speaker = turn.speaker();
    boolean named =
        turn.role() == Role.OTHER && speaker != null && Roles.isSubject(speaker, exhibit, subject);
    return named ? Role.SUBJECT : turn.role();
  }

  private static List<String> limits(Exhibit exhibit, List<Utterance> utterances) {
    return utterances.stream().anyMatch(said -> said.role() == Role.SUBJECT)
        ? List.of()
        : List.of("Nothing in \"%s\" was said by the subject.".formatted(exhibit.name()));
  }

  /** In the zone that it says, as all moments are. */
  private static @Nullable Moment moment(@Nullable String at) {
    if (at == null || at.length() > LONGEST_TIME) {
      return null;
    }
    try {
      double seconds = OffsetDateTime.parse(at).toLocalDateTime().toEpochSecond(ZoneOffset.UTC);
      return new Moment(at, seconds, Moment.Scale.CALENDAR);
    } catch (DateTimeException _) {
      return null;
    }
  }
}
