package dev.bonafide.scene;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Check;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.PlainAnswers;
import dev.bonafide.consultation.request.Prompts;
import dev.bonafide.consultation.request.RecentAnswers;
import dev.bonafide.consultation.request.ScriptedModel;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Examiner;
import java.util.List;

/** A case in which a second reading let two findings of rules fall, and upheld one. */
final class RereadCase {
  private RereadCase() {}

  static Examination examined() {
    Scene scene =
        new Scene(SubjectKind.CANDIDATE, "Ana Silva")
            .chat(
                "interview.vtt",
                "Ana 30: Could you pay it to my husband's account for now?",
                "Tom 60: Why is that?",
                "Ana 300: The bank opens mine when the *residence card* arrives, in May.",
                "Ana 400: Keep your camera off, I joked, it is Friday.",
                "Ana 600: The power is out here, I must leave.")
            .written("note 1", ExhibitKind.NOTE, "HR saw the residence card on Monday.");
    List<Check> checks =
        List.of(
            new Cases.Answering(scene.finding(KnownFlags.PAYEE, "pay it to my husband's account")),
            new Cases.Answering(scene.finding(KnownFlags.CAMERA, "Keep your camera off")),
            new Cases.Answering(scene.finding(KnownFlags.POWER, "The power is out here")));
    ScriptedModel model =
        new ScriptedModel("openai/gpt-5")
            .says(PlainAnswers.NOTHING)
            .rereads(
                "1 explained 3: The bank opens mine when the *residence card* arrives, in May"
                    + " | 6: HR saw the residence card on Monday",
                "2 misread",
                "3 stands");
    return new Examiner(List.of(_ -> checks), List.of(), Cases.WEIGHING)
        .consulting(
            new Consultation(
                Prompts.longBook(),
                List.of(model),
                Agreement.ANY,
                new PlainAnswers(),
                new RecentAnswers(1),
                Allowance.STANDARD))
        .examine(scene.caseFile());
  }
}
