package dev.bonafide.reading;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.chat.ManyVoices;
import dev.bonafide.reading.speaker.Roles;
import dev.bonafide.reading.speaker.SubjectSearch;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.text.LineIndex;
import dev.bonafide.text.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words of messages that were read as one person's although several seem to speak: no one knows who
 * says them, so they are not the subject's, and the case says so. What someone said, or a platform,
 * is of one person stays so.
 */
final class UntoldVoices {
  private UntoldVoices() {}

  /** Tells a reading again; where one person wrote it all, or the turns were told, it stays. */
  static Reading told(Reading reading, Subject subject) {
    return isOneVoice(reading, subject)
        ? ManyVoices.in(TextPage.of(reading.text()), subject.name())
            .map(part -> without(part, reading))
            .orElse(reading)
        : reading;
  }

  private static boolean isOneVoice(Reading reading, Subject subject) {
    List<String> speakers = SubjectSearch.speakers(List.of(reading));
    return reading.kind() == ExhibitKind.MESSAGES
        && reading.exhibit().speaker() == null
        && subject.kind() != SubjectKind.JOB_POST
        && !reading.format().equals("mail")
        && speakers.size() < 2
        && speakers.stream().noneMatch(one -> Roles.isSubject(one, reading.exhibit(), subject));
  }

  private static Reading without(Span part, Reading reading) {
    String limit =
        ("It is not clear which words in \"%s\" are the subject's: several people seem to speak,"
                + " but nothing shows where each of them begins.")
            .formatted(reading.name());
    return reading.limited(
        reading.utterances().stream().flatMap(said -> parted(said, part, reading.lines())).toList(),
        limit);
  }

  /** The words above the part, in it, and below it; all of them where someone has a name. */
  private static Stream<Utterance> parted(Utterance said, Span part, LineIndex lines) {
    if (said.speaker() != null) {
      return Stream.of(said.as(Role.OTHER));
    }
    int start = said.span().start();
    int end = said.span().end();
    int from = Math.clamp(part.start(), start, end);
    int to = Math.clamp(part.end(), start, end);
    return Stream.of(
            as(said.role(), said, new Span(start, from), lines),
            as(Role.OTHER, said, new Span(from, to), lines),
            as(said.role(), said, new Span(to, end), lines))
        .filter(one -> one.span().length() > 0);
  }

  private static Utterance as(Role role, Utterance said, Span span, LineIndex lines) {
    return new Utterance(
        lines.at(span.start()), said.speaker(), role, said.at(), span, said.wrapped());
  }
}
