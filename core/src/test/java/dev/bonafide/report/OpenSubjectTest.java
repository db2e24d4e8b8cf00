package dev.bonafide.report;

import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.scene.Flags.flag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Check;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Examiner;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.scene.Cases;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.Weighing;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case in which no one said whose words are the subject's. */
class OpenSubjectTest {
  private static final Particulars PARTICULARS =
      new Particulars("case-1", Instant.parse("2026-01-02T03:04:05Z"), 1, "0.1.0", "r", "s");

  private static final RedFlag FLAG = flag("payee", "payment", STRONG);
  private static final String PAYEE = "pay my brother's account";

  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, null)
          .chat("a.txt", "Ada: pay my brother's account please, as mine is locked");
  private final CaseFile open =
      scene.caseFile().attributed(Attribution.tried("Ada", List.of("Bo Lund")));

  @Test
  void the_command_line_names_the_option_for_each_speaker() {
    assertThat(new TextReport(100, false).of(examined(), PARTICULARS))
        .contains("Who is being screened? Say so with --name \"Ada\" or --name \"Bo Lund\".");
  }

  @Test
  void what_nobody_said_is_a_candidate_is_called_what_it_is() {
    Exhibit code = Exhibit.of("a.js", ExhibitKind.REPOSITORY, "let a = 1;");
    Exhibit paste = Exhibit.of("", null, "The sea is calm and the sun is out today.");
    assertThat(subject(Submission.of(null, code))).isEqualTo("Repository");
    assertThat(subject(Submission.of(null, paste))).isEqualTo("This text");
    assertThat(subject(Submission.of(SubjectKind.CANDIDATE, paste))).isEqualTo("Candidate");
    assertThat(subject(Submission.of(null, Exhibit.of("a", ExhibitKind.RESUME, "Bo Lund"))))
        .isEqualTo("Candidate");
  }

  private static String subject(Submission handedIn) {
    CaseFile read = new CaseReader(new Readers(List.of())).read(handedIn);
    Examiner examiner = new Examiner(List.of(), List.of(), new Weighing());
    return ReportPage.of(examiner.examine(read), PARTICULARS).subject();
  }

  @Test
  void what_was_found_holds_if_the_guess_does_and_says_so_above_all_else() {
    String text = new TextReport(100, false).of(found(), PARTICULARS);
    assertThat(text.substring(0, text.indexOf("What was found")))
        .contains(
            "ASK FIRST", "if you are screening “Ada”", "It is not clear which of the speakers");
  }

  @Test
  void where_nothing_is_found_nobody_is_taken_for_anything() {
    assertThat(new TextReport(100, false).of(examined(), PARTICULARS))
        .contains("NOT ENOUGH TO JUDGE")
        .doesNotContain("you are screening");
  }

  @Test
  void the_json_says_who_else_may_be_meant() {
    assertThat(new JsonReport().of(examined(), PARTICULARS).replaceAll("\\s+", " "))
        .contains(
            "\"attribution\": { \"label\": \"Ada\", \"why\": \"Nothing shows who is being"
                + " screened, so it was assumed to be “Ada”.\", \"certain\": false, \"others\": [ \"Bo Lund\""
                + " ] }");
  }

  @Test
  void the_json_says_that_nothing_but_a_model_told_it() {
    Attribution pointedAt =
        new Attribution("Ada", Attribution.Grounds.POINTED_AT, List.of("Bo Lund"));
    Examination examined =
        new Examiner(List.of(), List.of(), new Weighing())
            .examine(scene.caseFile().attributed(pointedAt));
    assertThat(new JsonReport().of(examined, PARTICULARS).replaceAll("\\s+", " "))
        .contains(
            "\"why\": \"Only a language model suggests who is being screened: it chose"
                + " “Ada”, judging by what that person does.\", \"certain\": false, \"others\": ["
                + " \"Bo Lund\" ]");
    assertThat(new TextReport(100, false).of(examined, PARTICULARS))
        .contains("NOT ENOUGH TO JUDGE", "Say so with --name \"Ada\" or --name \"Bo Lund\".");
  }

  @Test
  void where_it_is_told_nobody_is_asked() {
    Examination told = new Examiner(List.of(), List.of(), new Weighing()).examine(scene.caseFile());
    assertThat(new TextReport(100, false).of(told, PARTICULARS))
        .doesNotContain("Which of these is being screened");
    assertThat(new JsonReport().of(told, PARTICULARS)).doesNotContain("attribution");
  }

  @Test
  void each_finding_says_that_it_holds_only_if_its_words_are_theirs() {
    assertThat(new TextReport(100, false).of(found(), PARTICULARS))
        .contains("(strong sign, if these are the words of the person you are screening)");
    assertThat(new JsonReport().of(found(), PARTICULARS)).contains("\"unsure\": true");
  }

  @Test
  void what_rests_on_a_note_or_on_words_that_are_known_to_be_theirs_does_not() {
    Scene noted = scene.written("note", ExhibitKind.NOTE, "Saw another face on the second call.");
    Examination note =
        found(
            noted.caseFile().attributed(Attribution.tried("Ada", List.of("Bo Lund"))),
            noted.finding(FLAG, "another face"));
    Examination told = found(scene.caseFile(), scene.finding(FLAG, PAYEE));
    for (Examination sure : List.of(note, told)) {
      assertThat(new TextReport(100, false).of(sure, PARTICULARS)).contains("(strong sign)");
      assertThat(new JsonReport().of(sure, PARTICULARS)).doesNotContain("unsure");
    }
  }

  private Examination examined() {
    return new Examiner(List.of(), List.of(), new Weighing()).examine(open);
  }

  private Examination found() {
    return found(open, scene.finding(FLAG, PAYEE));
  }

  private static Examination found(CaseFile caseFile, Outcome.Finding finding) {
    Check check = new Cases.Answering(finding);
    return new Examiner(List.of(_ -> List.of(check)), List.of(), new Weighing()).examine(caseFile);
  }
}
