package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.comparison.dialogue.Looks;
import dev.bonafide.comparison.dialogue.SpokenSentence;
import dev.bonafide.text.TextWords;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares when a job began with when the employer was founded, according to a note, an email, or a
 * conversation. Counts if the job began at least two years earlier. A company that changed its
 * name, or that took over another company, can explain this.
 */
public final class EmployerTooYoung implements Comparison {
  private static final int APART = 2;

  @Override
  public Look look(CaseFile caseFile) {
    Employments jobs =
        new Employments(
            ResumeLine.of(caseFile).stream()
                .flatMap(line -> Employment.of(line).stream())
                .filter(job -> !FirmSayings.EXPLAINED.standIn(job.line().words()))
                .toList());
    if (jobs.isEmpty()) {
      return new Look.Blind("no résumé says when a job began");
    }
    List<Look> looks = founded(caseFile).map(founding -> look(founding, jobs)).toList();
    return Looks.most(looks, Reason.told("no one says when an employer was founded"));
  }

  private static Stream<Founding> founded(CaseFile caseFile) {
    return caseFile.readings().stream()
        .flatMap(
            reading ->
                reading.utterances().stream()
                    .filter(one -> one.role() != Role.CODE)
                    .flatMap(said -> founded(reading, said)));
  }

  /** What is explained in the sentence itself does not count; what others write, as a whole. */
  private static Stream<Founding> founded(Reading reading, Utterance said) {
    boolean explained =
        said.role() != Role.SUBJECT
            && FirmSayings.OTHER_NAME.standIn(TextWords.of(reading.words(said)));
    return explained
        ? Stream.empty()
        : SpokenSentence.of(reading, said)
            .filter(sentence -> !FirmSayings.EXPLAINED.standIn(sentence.words()))
            .flatMap(Founding::in);
  }

  private static Look look(Founding founding, Employments jobs) {
    return jobs.begunBy(founding.year() - APART, founding.names())
        .<Look>map(job -> new Look.Seen(List.of(job.line().cited(), founding.said().cited())))
        .orElseGet(Look.Nothing::new);
  }
}
