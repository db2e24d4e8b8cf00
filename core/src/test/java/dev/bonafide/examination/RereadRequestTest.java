package dev.bonafide.examination;

import static dev.bonafide.check.Strength.DECISIVE;
import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.AlternativeReading;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.PlainAnswers;
import dev.bonafide.consultation.request.ScriptedModel;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.pattern.Pattern;
import dev.bonafide.verdict.pattern.PatternWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a second reading is asked of what rules found, and of whom. */
class RereadRequestTest extends RereadScene {
  @Test
  void what_is_asked_twice_comes_in_the_other_order() {
    model.rereads("1 stands", "2 stands", "5 stands", "6 stands");
    Outcome.Finding both =
        scene.finding(Flags.flag("all", "payment", DECISIVE), WIFE, "I have none in this country");
    Examination examination = examine(both, camera(DECISIVE));
    assertThat(model.asked().get(1).evidence())
        .containsSubsequence(
            "claim 1 | rests on line 1 | Please pay it",
            "claim 1 | rests on line 1 | I have none",
            "claim 2 | rests on line 3",
            "claim 5 | rests on line 3",
            "claim 6 | rests on line 1 | I have none",
            "claim 6 | rests on line 1 | Please pay it");
    assertThat(examination.consulted().reheard().upheld()).containsOnly("all", "camera");
  }

  @Test
  void parts_of_a_decisive_pattern_are_asked_about_twice() {
    Pattern decisive =
        new Pattern(
            Flags.flag("both", "payment", DECISIVE),
            Set.of(SubjectKind.CANDIDATE),
            List.of("payee", "camera"),
            List.of(),
            PatternWindow.CASE);
    model.rereads("1 misread", "2 misread");
    Examination examination =
        examiner(List.of(decisive), payee(MODERATE), camera(MODERATE)).examine(scene.caseFile());
    assertThat(weighed(examination, "both").setAside()).isNull();
    assertThat(model.asked().get(1).claims()).contains("\n6. ").doesNotContain("\n7. ");
  }

  @Test
  void the_second_request_is_smaller_and_what_had_no_room_stands() {
    model.rereads("1 misread");
    Outcome[] many = new Outcome[40];
    for (int i = 0; i < many.length; i++) {
      many[i] = scene.finding(Flags.flag("rule-" + i, "payment", STRONG), WIFE);
    }
    Examination examination = examine(many);
    List<ModelRequest> asked = model.asked();
    assertThat(asked.get(1).characters()).isLessThan(asked.get(0).characters());
    assertThat(asked.get(1).claims()).contains("\n9. ").doesNotContain("\n39. ");
    assertThat(examination.consulted().reheard().refuted()).hasSize(1);
    assertThat(examination.assessment().verdict()).isEqualTo(new Verdict.Verify());
  }

  @Test
  void another_way_to_read_the_case_that_was_not_heard_weighs_on() {
    Scene offer =
        new Scene(SubjectKind.SOLICITATION, null)
            .chat("chat", "Tom: Lend us your account.", "Ana: " + WIFE + ", or do not.");
    CaseFile open =
        scene
            .caseFile()
            .beside(List.of(new AlternativeReading(SubjectKind.SOLICITATION, offer::caseFile)));
    Outcome.Finding account =
        offer.finding(Flags.flag("account", "solicitation", MODERATE), "Lend us your account");
    Outcome.Finding payeeThere = offer.finding(Flags.flag("payee", "payment", STRONG), WIFE);
    model.rereads("1 misread", "2 misread");
    Examination examination =
        examiner(
                List.of(),
                (kind, own) -> kind == SubjectKind.CANDIDATE ? own : List.of(account, payeeThere),
                payee(STRONG),
                camera(STRONG))
            .examine(open);
    assertThat(model.asked()).hasSize(2);
    assertThat(weighed(examination, "payee").setAside()).isNull();
    assertThat(weighed(examination, "payee").finding()).isEqualTo(payeeThere);
    assertThat(examination.assessment().verdict().level()).isPositive();
  }

  @Test
  void names_and_contacts_are_stand_ins_in_the_words_of_claims_too() {
    Scene named =
        new Scene(SubjectKind.CANDIDATE, "Ana Silva")
            .chat(
                "chat",
                "Ana: Pay Ana Silva by ana.silva@mail.example, that is my cousin's mailbox, since mine is full.",
                "Tom: We would rather pay to an account that is in your own name.");
    model.rereads("1 stands");
    Outcome.Finding payee =
        named.finding(
            Flags.flag("payee", "payment", STRONG), "Ana Silva by ana.silva@mail.example, that is");
    examiner(List.of(), payee).examine(named.caseFile());
    assertThat(model.asked().get(1).evidence())
        .contains("claim 1 | rests on line 1 | Person A by [mail 1], that is\n")
        .doesNotContain("Silva", "mail.example");
  }

  @Test
  void what_rests_on_words_that_are_not_shown_is_not_asked_about_and_stands() {
    CaseFile partly = privately(scene.caseFile(), "note");
    Outcome.Finding noted =
        scene.finding(Flags.flag("noted", "payment", MODERATE), "Payroll knows");
    model.rereads("1 misread");
    Examination examination = examiner(List.of(), noted, camera(MODERATE)).examine(partly);
    assertThat(model.asked().get(1).evidence()).doesNotContain("Payroll");
    assertThat(weighed(examination, "noted").setAside()).isNull();
    assertThat(weighed(examination, "camera").setAside()).isNotNull();
  }

  private static CaseFile privately(CaseFile open, String name) {
    return new CaseFile(
        open.subject(),
        open.claims(),
        open.readings().stream().map(one -> one.name().equals(name) ? hidden(one) : one).toList());
  }

  private static Reading hidden(Reading open) {
    return new Reading(
        new Exhibit(open.name(), open.kind(), open.text(), null, null, true),
        open.kind(),
        open.format(),
        open.text(),
        open.utterances(),
        open.limits());
  }

  @Test
  void of_several_models_as_many_must_let_a_rules_finding_fall_as_must_point() {
    assertThat(falls(Agreement.ANY, "misread", "nonsense")).isTrue();
    assertThat(falls(Agreement.ALL, "misread", "nonsense")).isFalse();
    assertThat(falls(Agreement.ANY, "misread", "stands")).isFalse();
    assertThat(falls(Agreement.ALL, "misread", "stands")).isFalse();
    assertThat(falls(Agreement.ALL, "misread", "misread")).isTrue();
  }

  private boolean falls(Agreement agreement, String... answers) {
    List<Model> models = new ArrayList<>();
    for (String one : answers) {
      String name = "model " + models.size(); // Answers are remembered by name.
      models.add(new ScriptedModel(name).says(PlainAnswers.NOTHING).rereads("1 " + one));
    }
    Examination examination =
        examiner(List.of(), (_, own) -> own, agreement, models, payee(MODERATE))
            .examine(scene.caseFile());
    return weighed(examination, "payee").setAside() != null;
  }

  @Test
  void what_else_the_subject_wrote_never_reaches_the_reader() {
    Scene talk =
        new Scene(SubjectKind.CANDIDATE, "Ana")
            .chat(
                "chat",
                "Ana 0: FAR BEFORE it all was fine.",
                "Ana 10: RIGHT BEFORE it all was fine.",
                "Ana 20: " + WIFE + ", I have none here.",
                "Ana 30: RIGHT AFTER it all was fine.",
                "Ana 40: FAR AFTER it all was fine.",
                "Tom 50: THEIR WORDS tell what they tell.")
            .written("cv", ExhibitKind.RESUME, "Ana Silva, engineer\nANOTHER EXHIBIT\nLisbon")
            .written("note", ExhibitKind.NOTE, "THE NOTE says what it says.");
    model.rereads("1 stands");
    Outcome.Finding payee = talk.finding(Flags.flag("payee", "payment", STRONG), WIFE);
    examiner(List.of(), payee).examine(talk.caseFile());
    assertThat(model.asked().get(1).evidence())
        .contains("RIGHT BEFORE", WIFE, "RIGHT AFTER", "THEIR WORDS", "THE NOTE")
        .contains("(lines left out: 1)")
        .doesNotContain("FAR BEFORE", "FAR AFTER", "ANOTHER EXHIBIT", "Lisbon");
  }

  @Test
  void claims_whose_answers_are_known_look_like_the_others() {
    model.rereads("1 stands");
    examine(payee(STRONG));
    ModelRequest second = model.asked().get(1);
    assertThat(second.claims().lines().filter(line -> line.matches("\\d+\\. .*")))
        .hasSize(3)
        .allMatch(line -> line.matches("\\d\\. [^.]+\\. May be innocent: [^.]+\\."));
    assertThat(second.evidence().lines().filter(line -> line.startsWith("claim ")))
        .hasSize(3)
        .allMatch(line -> line.matches("claim \\d \\| rests on line \\d+ \\| .*"));
  }

  @Test
  void nothing_of_the_evidence_stands_among_the_instructions_or_the_claims() {
    model.rereads("1 stands");
    examine(payee(STRONG));
    assertThat(model.asked().get(1).instructions()).isEqualTo("Second.");
    assertThat(model.asked().get(1).claims()).startsWith("# Claims").doesNotContain("wife");
    assertThat(model.asked().get(1).evidence())
        .contains("claim 1 | rests on line 1 | Please pay it to my wife's account\n");
  }
}
