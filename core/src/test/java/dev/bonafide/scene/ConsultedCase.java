package dev.bonafide.scene;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
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

/** A case in which a model pointed at something, invented something, and fitted a question. */
final class ConsultedCase {
  private static final String ANSWER =
      """
      story-places | 1: I have never left Lisbon | 3: My desk in Denver had a lovely view
      story-evades | 3: words that nobody said
      ask-how | 3: a lovely view of the mountains""";

  private ConsultedCase() {}

  static Examination examined() {
    Scene scene =
        new Scene(SubjectKind.CANDIDATE, "Ana Silva")
            .chat(
                "interview.vtt",
                "Ana 30: I have never left Lisbon in my whole life.",
                "Tom 60: And the customer?",
                "Ana 300: My desk in Denver had a lovely view of the mountains.")
            .written("note 1", ExhibitKind.NOTE, "Camera on, all in all friendly.");
    ScriptedModel model = new ScriptedModel("openai/gpt-5").says(ANSWER).rereads("1 stands");
    return new Examiner(List.of(), List.of(), Cases.WEIGHING)
        .consulting(
            new Consultation(
                Prompts.book(),
                List.of(model),
                Agreement.ANY,
                new PlainAnswers(),
                new RecentAnswers(1),
                Allowance.STANDARD))
        .examine(scene.caseFile());
  }
}
