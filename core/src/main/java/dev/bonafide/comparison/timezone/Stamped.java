package dev.bonafide.comparison.timezone;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import dev.bonafide.comparison.githistory.CodeHistory;
import dev.bonafide.comparison.githistory.LoggedCommits;
import dev.bonafide.comparison.person.FullName;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Something of the subject's with a time that says its writer's zone: a commit or a mail. What is
 * stamped in UTC says no zone, since servers, containers and web pages stamp so.
 *
 * @param cited quotes it, when it is asked for
 */
record Stamped(OffsetDateTime at, Supplier<Citation> cited) {

  /** In the order of time. */
  static List<Stamped> of(CaseFile caseFile) {
    return Stream.concat(commits(caseFile), utterances(caseFile))
        .sorted(Comparator.comparing(Stamped::instant))
        .toList();
  }

  Instant instant() {
    return at.toInstant();
  }

  ZoneOffset clock() {
    return at.getOffset();
  }

  boolean saysZone() {
    return clock().getTotalSeconds() != 0;
  }

  private static Stream<Stamped> commits(CaseFile caseFile) {
    String name = caseFile.subject().name();
    FullName subject = FullName.of(name == null ? "" : name);
    return CodeHistory.of(caseFile).stream()
        .filter(history -> history.account().isPresent())
        .flatMap(history -> history.commits().stream())
        .filter(commit -> !commit.author().name().isAnother(subject))
        .map(commit -> new Stamped(commit.authored(), commit::cited));
  }

  private static Stream<Stamped> utterances(CaseFile caseFile) {
    return Stream.of(ExhibitKind.CODE_PROFILE, ExhibitKind.MESSAGES)
        .flatMap(caseFile::readings)
        .flatMap(
            reading ->
                reading.utterances().stream()
                    .filter(said -> said.role() == Role.SUBJECT)
                    .flatMap(said -> stamped(reading, said)));
  }

  private static Stream<Stamped> stamped(Reading reading, Utterance said) {
    Moment at = said.at();
    return at == null || at.scale() != Moment.Scale.CALENDAR
        ? Stream.empty()
        : at.zone().stream()
            .map(zone -> LoggedCommits.time(at).withOffsetSameInstant(zone))
            .map(time -> new Stamped(time, () -> UtteranceCitations.of(reading, said)));
  }
}
