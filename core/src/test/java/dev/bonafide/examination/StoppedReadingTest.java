package dev.bonafide.examination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Check;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Strength;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.ScreeningProgress;
import dev.bonafide.consultation.ScreeningProgress.Step;
import dev.bonafide.consultation.SentRequests;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.PlainAnswers;
import dev.bonafide.consultation.request.Prompts;
import dev.bonafide.consultation.request.RecentAnswers;
import dev.bonafide.consultation.request.ScriptedModel;
import dev.bonafide.scene.Cases;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The person who asked wants no more than what the rules say. */
class StoppedReadingTest {
  private static final String PLACES =
      "story-places | 1: I have never left Lisbon | 3: My desk in Denver had a lovely view";
  private static final String STOPPED =
      "The language model one was stopped by the person who asked; only the rules were used.";

  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, null)
          .chat(
              "chat",
              "Ana 0: I have never left Lisbon in my whole life.",
              "Tom 10: And before?",
              "Ana 300: My desk in Denver had a lovely view.",
              "Tom 600: What broke?",
              "Ana 900: To me quality is important.");
  private final Outcome decisive =
      scene.finding(Flags.flag("a", "g", Strength.DECISIVE), "left Lisbon");
  private final ScriptedModel model = new ScriptedModel("one");
  private final List<Step> steps = new ArrayList<>();
  private final ScreeningProgress progress = new ScreeningProgress(steps::add);
  private final SentRequests sent = new SentRequests();

  @Test
  void one_that_was_stopped_before_asks_no_model_and_keeps_what_the_rules_say() {
    progress.stop();
    Examination examination = followed(progress, model);
    assertThat(model.asked()).isEmpty();
    assertThat(sent.take()).isEmpty();
    assertThat(examination.assessment().verdict()).isEqualTo(new Verdict.Verify());
    assertThat(examination.consulted().reason()).isEqualTo(STOPPED);
  }

  @Test
  void a_model_that_is_being_asked_is_interrupted_and_what_left_is_noted() {
    Examination examination = followed(progress, new Interrupted());
    assertThat(examination.assessment().verdict()).isEqualTo(new Verdict.Verify());
    assertThat(examination.consulted().reason()).isEqualTo(STOPPED);
    assertThat(examination.consulted().usage().calls()).isEqualTo(1);
    assertThat(sent.take()).hasSize(1);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void what_was_answered_before_is_kept_and_not_read_a_second_time() {
    model.says(PLACES);
    List<ScreeningProgress> own = new ArrayList<>();
    own.add(
        new ScreeningProgress(
            step -> {
              if (step == Step.SECOND_READING) {
                own.getFirst().stop();
              }
            }));
    Examination examination = followed(own.getFirst(), model);
    assertThat(model.asked()).hasSize(1);
    assertThat(examination.consulted().used()).isTrue();
    assertThat(examination.consulted().isSecondSilent()).isTrue();
    assertThat(examination.assessment().verdict()).isEqualTo(new Verdict.Verify());
  }

  @Test
  void each_step_that_takes_long_is_told_in_its_order() {
    model.says(PLACES).rereads("1 stands\n2 stands");
    assertThat(followed(progress, model).consulted().used()).isTrue();
    assertThat(steps).containsExactly(Step.MODEL, Step.SECOND_READING);
  }

  @Test
  void a_follower_that_fails_costs_no_one_a_verdict() {
    model.says(PlainAnswers.NOTHING).rereads("1 stands");
    ScreeningProgress broken =
        new ScreeningProgress(
            step -> {
              throw new IllegalStateException(step.name());
            });
    assertThat(followed(broken, model).consulted().used()).isTrue();
  }

  private Examination followed(ScreeningProgress by, Model asked) {
    return sent.during(() -> by.during(() -> examine(asked)));
  }

  private Examination examine(Model asked) {
    return new Examiner(
            List.of(_ -> List.<Check>of(new Cases.Answering(decisive))), List.of(), new Weighing())
        .consulting(
            new Consultation(
                Prompts.longBook(),
                List.of(asked),
                Agreement.ANY,
                new PlainAnswers(),
                new RecentAnswers(4),
                Allowance.STANDARD))
        .examine(scene.caseFile());
  }

  /** Someone presses Stop while it reads. */
  private final class Interrupted implements Model {
    @Override
    public String name() {
      return "one";
    }

    @Override
    public ModelReply ask(ModelRequest request, Duration within) {
      progress.stop();
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
      return new ModelReply.Silent(NoUsableAnswer.LATE, new Usage(1, 0, 0));
    }
  }
}
