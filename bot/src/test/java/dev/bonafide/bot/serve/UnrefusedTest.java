package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.bot.Shipped;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.reading.CaseLimits;
import dev.bonafide.reading.CaseTooLarge;
import dev.bonafide.text.Budget;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnrefusedTest {
  private static final String TELLING = "I will pay for the computer, install AnyDesk for me. ";
  private static final ScreeningDeadline LONG = new ScreeningDeadline(Duration.ofDays(1));
  private static final ScreeningDeadline SHORT = new ScreeningDeadline(Duration.ofMillis(1));
  private static final Submission LARGE =
      new Submission(
          null,
          null,
          List.of(),
          List.of(Exhibit.of("chat", ExhibitKind.MESSAGES, TELLING.repeat(30))),
          List.of());

  @Test
  void a_case_that_takes_too_many_steps_is_refused_every_time_by_the_same_limit() {
    CatalogueEngine engine = engine(new CaseLimits(10_000, 10_000, 10_000, 100, 100));
    for (int time = 0; time < 2; time++) {
      assertThatThrownBy(() -> engine.screen(LARGE))
          .isInstanceOf(CaseTooLarge.class)
          .hasMessage("takes more than 100 steps to examine");
    }
  }

  @Test
  void in_a_conversation_nothing_of_a_case_is_judged_that_is_too_large_and_the_limit_is_told() {
    CaseLimits limits = new CaseLimits(1_000, 1_000, 1_000, 1_000, 1_000_000);
    Examination answer = new Unrefused(engine(limits), LONG).screen(LARGE);
    assertThat(answer.caseFile().unread())
        .containsExactly("the case: holds more than 1000 characters of text");
    assertThat(answer.assessment().verdict())
        .isEqualTo(Verdict.of("insufficient_evidence").orElseThrow());
  }

  @Test
  void in_a_conversation_work_that_does_not_end_is_stopped_at_the_deadline_and_that_is_told() {
    Unrefused endless = new Unrefused(new Endless(), SHORT);
    for (ScreeningEngine engine : List.of(endless, endless.now())) {
      Examination answer = engine.screen(LARGE);
      assertThat(answer.caseFile().unread())
          .containsExactly("the case: takes longer than 0.001 seconds to examine");
      assertThat(answer.assessment().verdict())
          .isEqualTo(Verdict.of("insufficient_evidence").orElseThrow());
    }
  }

  @Test
  void work_that_its_caller_stops_is_not_taken_for_a_case_that_takes_too_long() {
    Budget caller = new Budget(Long.MAX_VALUE);
    caller.stop();
    Unrefused endless = new Unrefused(new Endless(), LONG);
    assertThatThrownBy(() -> caller.within(() -> endless.screen(LARGE)))
        .isInstanceOf(Budget.Stopped.class);
  }

  @Test
  void a_case_within_the_limits_is_judged_as_always() {
    Examination answer = new Unrefused(engine(CaseLimits.SERVED), LONG).screen(LARGE);
    assertThat(answer.caseFile().unread()).isEmpty();
    assertThat(answer.caseFile().readings()).hasSize(1);
  }

  @Test
  void in_a_conversation_people_are_told_that_a_model_is_asked_where_one_is() {
    CatalogueEngine engine = engine(CaseLimits.SERVED);
    assertThat(new Unrefused(engine, LONG).asksModel()).isFalse();
    assertThat(
            new Unrefused(engine.consulting(ShippedEngine.consultation(new Silent())), LONG)
                .asksModel())
        .isTrue();
  }

  private static CatalogueEngine engine(CaseLimits limits) {
    return CatalogueEngine.builder(Shipped.CATALOGUE).limits(limits).build();
  }

  /** Works on exhibits until it is stopped. */
  private record Endless() implements ScreeningEngine {
    @Override
    public Examination screen(Submission handedIn, List<Ruling> rulings) {
      while (!handedIn.exhibits().isEmpty()) {
        Budget.spend(1);
      }
      return Shipped.ENGINE.screen(handedIn, rulings);
    }

    @Override
    public EngineVersion version() {
      return Shipped.ENGINE.version();
    }
  }

  /** A model that is never asked here. */
  private record Silent() implements Model {
    @Override
    public String name() {
      return "silent";
    }

    @Override
    public ModelReply ask(ModelRequest request, Duration within) {
      throw new AssertionError("nobody screens here");
    }
  }
}
