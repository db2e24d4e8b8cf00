package dev.bonafide.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.extension.SetupProblem;
import dev.bonafide.model.resilience.Breaker;
import dev.bonafide.model.resilience.Trouble;
import dev.bonafide.testkit.model.FakeModel;
import dev.bonafide.testkit.model.Saying;
import dev.bonafide.testkit.model.Saying.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ModelDoctorTest {
  private static final ModelLimits QUICK =
      new ModelLimits(
          Duration.ofSeconds(1), 5, new Breaker.Rest(1, Duration.ofMinutes(1)), Long.MAX_VALUE);

  private final FakeModel fake = FakeModel.anthropic();

  @AfterEach
  void close() {
    fake.close();
  }

  private ModelDoctor.Found examine(String models, String key) {
    ModelSettings settings = new ModelSettings("anthropic", models, key, fake.url(), "any", QUICK);
    return new ModelDoctor(settings, InstantSource.fixed(Instant.EPOCH)).examine();
  }

  @Test
  void settings_that_cannot_be_used_are_told_and_nobody_is_asked() {
    assertThat(examine("", FakeModel.KEY).problems())
        .extracting(SetupProblem::what)
        .containsExactly("BONAFIDE_LLM_MODEL is not set");
    assertThat(fake.calls()).isEmpty();
  }

  @Test
  void a_wrong_key_is_told_without_the_key() {
    ModelDoctor.Found found = examine(FakeModel.MODEL, "sk-wrong-key");
    assertThat(found.problems())
        .extracting(SetupProblem::what)
        .containsExactly("anthropic/small-1 does not accept BONAFIDE_LLM_API_KEY");
    assertThat(found.toString()).doesNotContain("sk-wrong-key");
  }

  @Test
  void a_model_that_nobody_has_is_told_and_the_other_is_well() {
    ModelDoctor.Found found = examine("no-such," + FakeModel.MODEL, FakeModel.KEY);
    assertThat(found.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.what()).startsWith("anthropic/no-such is not available");
              assertThat(problem.mend()).contains("look up the name");
            });
    assertThat(found.well()).containsExactly("anthropic/small-1 answered in 0.0 s (46 tokens)");
  }

  @ParameterizedTest
  @CsvSource({
    "LIMITED, was asked too often",
    "UNPAID, the account has no credit left",
    "FAULTY, reported a problem on its side",
    "RESET, cannot be reached",
    "DECLINED, declined to answer",
    "CUT, did not answer with the JSON",
    "BROKEN, did not answer with the JSON",
    "HUNG, did not answer within BONAFIDE_LLM_DEADLINE"
  })
  void what_comes_in_the_way_is_told_after_one_try(Kind kind, String words) {
    fake.next(Saying.of(kind));
    assertThat(examine(FakeModel.MODEL, FakeModel.KEY).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains(words));
    assertThat(fake.calls()).hasSize(1);
  }

  @Test
  void the_question_is_tiny_and_holds_no_evidence() {
    examine(FakeModel.MODEL, FakeModel.KEY);
    assertThat(fake.calls())
        .singleElement()
        .satisfies(call -> assertThat(call.body().length()).isLessThan(800));
  }

  @ParameterizedTest
  @EnumSource
  void for_every_trouble_there_is_something_to_do(Trouble trouble) {
    assertThat(List.of(ModelRemedies.what(trouble), ModelRemedies.mend(trouble)))
        .allSatisfy(words -> assertThat(words).isNotBlank().doesNotEndWith("."));
  }
}
