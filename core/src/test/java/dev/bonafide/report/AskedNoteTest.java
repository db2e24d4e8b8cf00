package dev.bonafide.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.scene.Cases;
import dev.bonafide.verdict.AskedQuestion;
import dev.bonafide.verdict.Question;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AskedNoteTest {
  private static final String NOTE = "✓ Asked by U1 on 2026-01-02";

  private static final Examination EXAMINATION = Cases.highRisk();

  private static Particulars asking(String by) {
    Question first = EXAMINATION.assessment().questions().getFirst();
    Instant at = Instant.parse("2026-01-02T23:59:59Z");
    return GoldenTest.PARTICULARS.asking(List.of(AskedQuestion.of(first, by, at)));
  }

  static List<Report> forPeople() {
    return List.of(new TextReport(80, false), new MarkdownReport(), new HtmlReport());
  }

  @Test
  void an_open_question_has_no_note() {
    Question open = EXAMINATION.assessment().questions().getFirst();
    assertThat(AskedNote.of(open, Phrasebook.ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("forPeople")
  void a_report_for_people_says_once_who_asked_and_on_which_day(Report report) {
    assertThat(report.of(EXAMINATION, asking("U1"))).containsOnlyOnce(NOTE);
  }

  @ParameterizedTest
  @MethodSource("forPeople")
  void a_name_that_breaks_lines_breaks_no_report(Report report) {
    assertThat(report.of(EXAMINATION, asking("U1\n<script>\u202E")))
        .doesNotContain("<script>\n", "\u202E", "U1\n<");
  }

  @Test
  void questions_that_are_sent_as_they_are_tell_nothing_of_it() {
    QuestionsReport report = new QuestionsReport();
    assertThat(report.of(EXAMINATION, asking("U1")))
        .isEqualTo(report.of(EXAMINATION, GoldenTest.PARTICULARS));
  }
}
