package dev.bonafide.scene;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Check;
import dev.bonafide.check.Outcome;
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
import java.util.stream.IntStream;

/** Cases that a model was asked about. */
final class ConsultedCase {
  private static final String ANSWER =
      """
      story-places | 1: I have never left Lisbon | 3: My desk in Denver had a lovely view
      story-evades | 3: words that nobody said
      ask-how | 3: a lovely view of the mountains""";

  private ConsultedCase() {}

  /** A case in which a model pointed at something, invented something, and fitted a question. */
  static Examination examined() {
    Scene scene =
        new Scene(SubjectKind.CANDIDATE, "Ana Silva")
            .chat(
                "interview.vtt",
                "Ana 30: I have never left Lisbon in my whole life.",
                "Tom 60: And the customer?",
                "Ana 300: My desk in Denver had a lovely view of the mountains.")
            .written("note 1", ExhibitKind.NOTE, "Camera on, all in all friendly.");
    return examined(
        scene, List.of(), new ScriptedModel("openai/gpt-5").says(ANSWER).rereads("1 stands"));
  }

  /** A case in which checks see nothing, and a model would ask about one thing. */
  static Examination stillOpen() {
    Scene scene =
        new Scene(SubjectKind.CANDIDATE, "Ana Silva")
            .chat(
                "interview.vtt",
                "Ana 30: They said that care-of a business is fine for the laptop.",
                "Tom 60: And who said that?",
                "Ana 300: The woman who signed for the old one in the spring.",
                "Tom 360: What did you build there?",
                "Ana 600: I moved the ledger to a new bank.");
    List<Check> seeingNothing =
        IntStream.range(0, 12)
            .<Check>mapToObj(i -> new Cases.Answering(new Outcome.Clear("clear-" + i)))
            .toList();
    return examined(
        scene,
        seeingNothing,
        new ScriptedModel("openai/gpt-5").says("ask-how | 1: care-of a business is fine"));
  }

  private static Examination examined(Scene scene, List<Check> checks, ScriptedModel model) {
    return new Examiner(List.of(_ -> checks), List.of(), Cases.WEIGHING)
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
