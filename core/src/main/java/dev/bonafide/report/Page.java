package dev.bonafide.report;

import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.examination.Examination;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Question;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighed;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every report for people says, in its order and in safe words; how it looks is the reports'
 * own matter. It shows no score: people are to weigh the evidence, not a number.
 */
record Page(
    Verdict verdict,
    String subject,
    String summary,
    List<String> advice,
    List<Point> found,
    List<Point> noted,
    List<Question> questions,
    int moreQuestions,
    Looked looked,
    List<String> wouldChange,
    String imprint) {
  private static final int QUESTIONS = 8;

  static final String DECISION =
      "This is a recommendation about a case, not about a person's worth. A person decides.";

  static Page of(Examination examination, Particulars particulars) {
    Assessment assessment = examination.assessment();
    List<Question> questions = assessment.questions();
    return new Page(
        assessment.verdict(),
        subject(examination.caseFile().subject()),
        Visible.line(assessment.summary()),
        assessment.advice(),
        points(assessment, assessment.counted()),
        points(assessment, assessment.noted()),
        questions.stream().limit(QUESTIONS).toList(),
        Math.max(0, questions.size() - QUESTIONS),
        Looked.of(examination),
        assessment.wouldChange(),
        imprint(particulars));
  }

  private static List<Point> points(Assessment assessment, List<Weighed> some) {
    return some.stream()
        .filter(weighed -> weighed.partOf() == null)
        .map(weighed -> Point.of(weighed, assessment.findings()))
        .toList();
  }

  private static String subject(Subject subject) {
    String kind =
        switch (subject.kind()) {
          case CANDIDATE -> "Candidate";
          case JOB_POST -> "Job post";
          case RECRUITER -> "Recruiter";
          case SOLICITATION -> "Solicitation";
        };
    String name = subject.name();
    return name == null || name.isBlank() ? kind : kind + ": " + Visible.quote(name);
  }

  private static String imprint(Particulars particulars) {
    return String.join(
        ", ",
        "Screening " + Visible.line(particulars.id()),
        particulars.at().toString(),
        "Bonafide " + Visible.line(particulars.engineVersion()),
        "rules " + Visible.line(particulars.rulesFingerprint()));
  }

  /**
   * What was looked at.
   *
   * @param exhibits what was read, each with its format
   * @param clear one sentence: which checks looked and saw nothing
   * @param limits what could not be judged
   */
  record Looked(List<String> exhibits, String clear, List<String> limits) {
    static Looked of(Examination examination) {
      Stream<Reading> readings = examination.caseFile().readings().stream();
      return new Looked(
          readings.map(Looked::exhibit).toList(),
          Cleared.sentence(examination.outcomes()),
          Limits.of(examination).stream().map(Visible::quote).toList());
    }

    private static String exhibit(Reading reading) {
      int count = reading.utterances().size();
      return Visible.quote(reading.name())
          + " ("
          + reading.kind().id().replace('_', ' ')
          + ", "
          + (count == 1 ? "1 utterance" : count + " utterances")
          + ")";
    }
  }
}
