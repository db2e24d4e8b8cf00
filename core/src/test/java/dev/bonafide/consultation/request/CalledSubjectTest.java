package dev.bonafide.consultation.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.FirstReading;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Examiner;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.TextReport;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.Weighing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone is called of whom only others tell, in a chat, as a model reads it there. */
class CalledSubjectTest {
  private static final String TOLD =
      "Hi Priya, I talked to Tomas Novak from Brightline twice. The candidate asked that we pay"
          + " into his cousin's account, and kept his camera off the whole time. Marek's brother"
          + " had the same.";

  private static final String ASKED = "Which name?";

  private final ScriptedModel model = new ScriptedModel("one");

  private static CaseFile told(@Nullable String at) {
    Exhibit typed = new Exhibit("Dana's message", ExhibitKind.MESSAGES, TOLD, null, at, false);
    return new CaseReader(new Readers(List.of())).read(Submission.of(SubjectKind.CANDIDATE, typed));
  }

  private static CaseFile told() {
    return told("2026-11-03T09:12:00Z");
  }

  private Consultation asking(ScriptedModel... models) {
    return new Consultation(
        Prompts.book(),
        List.of(models),
        Agreement.ANY,
        new PlainAnswers(),
        new RecentAnswers(4),
        Allowance.STANDARD);
  }

  private FirstReading read(String answer) {
    model.says(answer);
    return asking(model).read(told());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "name | candidate | 1: Tomas Novac",
        "name | candidate | 1: Tomas Nov",
        "name | candidate | 1: omas Novak",
        "name | candidate | 9: Tomas Novak",
        "name | candidate | 1: candidate",
        "name | candidate | 1: Person Q",
        "name | candidate | 1: [mail 1]",
        "name | candidate | 1: I talked to Tomas Novak from Brightline twice"
      })
  void what_does_not_stand_there_or_names_no_one_is_no_name(String answer) {
    assertThat(read(answer).called()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Tomas Novak|Tomas Novak", "Tomas|Tomas", "Person A|Priya"})
  void a_name_that_stands_there_is_whom_the_words_are_about(String words, String name) {
    assertThat(read("name | candidate | 1: " + words).called()).contains(name);
  }

  @Test
  void where_models_disagree_no_one_is_named() {
    ScriptedModel other = new ScriptedModel("two");
    model.says("name | candidate | 1: Tomas Novak");
    other.says("name | candidate | 1: Marek");
    assertThat(asking(model, other).read(told()).called()).isEmpty();
  }

  @Test
  void no_name_is_asked_for_where_the_case_has_one_or_came_from_no_chat() {
    CaseFile spoken =
        new Scene(SubjectKind.CANDIDATE, "Ana Silva").chat("chat", "Ana: Hello").caseFile();
    model.says("name | candidate | 1: Tomas Novak");
    assertThat(asking(model).read(told(null)).called()).isEmpty();
    assertThat(asking(model).read(spoken).called()).isEmpty();
    assertThat(model.asked()).noneMatch(one -> one.instructions().contains(ASKED));
    assertThat(read("nothing").consulted().used()).isTrue();
    assertThat(model.asked().getLast().instructions()).contains(ASKED);
  }

  @Test
  void a_name_is_asked_for_where_a_colleague_tells_of_someone() {
    MessageTurn turn = new MessageTurn("Dana", "2026-11-03T09:12:00Z", Role.REVIEWER, TOLD);
    Exhibit thread =
        new Exhibit("thread", ExhibitKind.MESSAGES, "", null, null, false, List.of(turn));
    model.says("name | candidate | 1: Tomas Novak");
    CaseFile read =
        new CaseReader(new Readers(List.of())).read(Submission.of(SubjectKind.CANDIDATE, thread));
    assertThat(asking(model).read(read).called()).contains("Tomas Novak");
  }

  private static final String OFFERED =
      "Ahoj, napsala mi Petra z firmy Nordlog, že mě berou na práci z domova, a chce občanku.";

  private Examination offered(String answer) {
    Exhibit typed = Exhibit.of("pasted", ExhibitKind.MESSAGES, OFFERED);
    model.says(answer);
    return new Examiner(List.of(), List.of(), new Weighing())
        .consulting(asking(model))
        .examine(new CaseReader(new Readers(List.of())).read(Submission.of(null, typed)));
  }

  @Test
  void an_offer_that_no_rule_knows_is_looked_at_as_one_where_a_model_says_so() {
    Subject subject = offered("name | recruiter | 1: Petra").caseFile().subject();
    assertThat(subject.kind()).isEqualTo(SubjectKind.RECRUITER);
    assertThat(subject.known()).contains("Petra");
    assertThat(model.asked().getLast().evidence()).contains("What is looked at: recruiter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "name | unclear | 1: Petra", "name | candidate | 1: Petra"})
  void where_it_says_no_other_the_likeliest_kind_stands_and_no_more_is_asked(String answer) {
    assertThat(offered(answer).caseFile().subject().kind()).isEqualTo(SubjectKind.CANDIDATE);
    assertThat(model.asked()).hasSize(1);
  }

  @Test
  void the_report_names_them_and_says_who_read_it() {
    model.says("name | candidate | 1: Tomas Novak");
    Examination examined =
        new Examiner(List.of(), List.of(), new Weighing())
            .consulting(asking(model))
            .examine(told());
    Particulars particulars =
        new Particulars("case-1", Instant.parse("2026-11-03T09:13:00Z"), 1, "0.1.0", "r", "s");
    assertThat(ReportPage.of(examined, particulars).subject()).isEqualTo("Candidate: Tomas Novak");
    assertThat(new TextReport(200, false).of(examined, particulars))
        .contains(
            "“Tomas Novak” is what the evidence calls the person being screened, as a language"
                + " model read it.");
  }
}
