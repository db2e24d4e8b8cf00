package dev.bonafide.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.model.resilience.Breaker;
import dev.bonafide.model.resilience.OwnLedger;
import dev.bonafide.testkit.model.FakeModel;
import dev.bonafide.testkit.model.Saying;
import dev.bonafide.testkit.model.Saying.Kind;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole of it, as a case meets it. */
class LanguageModelsTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofSeconds(2);
  private static final ModelRequest REQUEST =
      new ModelRequest("Read.", "1| Hello.", "{\"type\":\"object\",\"properties\":{}}", 50);

  private final FakeModel fake = FakeModel.gemini();

  @AfterEach
  void close() {
    fake.close();
  }

  private LanguageModels models(String names, ModelLimits limits) {
    return LanguageModels.of(
        new ModelSettings("gemini", names, FakeModel.KEY, fake.url(), "all", limits),
        InstantSource.system(),
        new OwnLedger());
  }

  private static ModelLimits limits(int failures, long tokens) {
    return limits(LONG, failures, tokens);
  }

  private static ModelLimits limits(Duration deadline, int failures, long tokens) {
    Breaker.Rest rest = new Breaker.Rest(failures, Duration.ofMinutes(5));
    return new ModelLimits(deadline, 0, rest, tokens);
  }

  private static NoUsableAnswer why(ModelReply reply) {
    assertThat(reply).isInstanceOf(ModelReply.Silent.class);
    return ((ModelReply.Silent) reply).why();
  }

  @Test
  void one_that_hangs_is_late_for_the_first_and_at_once_silent_for_the_next() {
    fake.next(Saying.of(Kind.HUNG));
    try (LanguageModels models = models(FakeModel.MODEL, limits(SHORT, 1, 1_000_000))) {
      Model model = models.all().getFirst();
      assertThat(why(model.ask(REQUEST, LONG))).isEqualTo(NoUsableAnswer.LATE);
      assertThat(model.ask(REQUEST, LONG))
          .isEqualTo(new ModelReply.Silent(NoUsableAnswer.RESTING, Usage.NONE));
      assertThat(fake.calls()).hasSize(1);
    }
  }

  @Test
  void one_that_rests_holds_up_no_other() {
    try (LanguageModels models = models("no-such," + FakeModel.MODEL, limits(1, 1_000_000))) {
      assertThat(models.all())
          .extracting(Model::name)
          .containsExactly("gemini/no-such", "gemini/small-1");
      assertThat(why(models.all().get(0).ask(REQUEST, LONG))).isEqualTo(NoUsableAnswer.REJECTED);
      assertThat(models.all().get(1).ask(REQUEST, LONG)).isInstanceOf(ModelReply.Said.class);
    }
  }

  @Test
  void what_the_day_allows_is_shared_and_a_request_beyond_it_never_leaves() {
    try (LanguageModels models = models(FakeModel.MODEL, limits(1, 80))) {
      Model model = models.all().getFirst();
      assertThat(model.ask(REQUEST, LONG)).isInstanceOf(ModelReply.Said.class);
      assertThat(why(model.ask(REQUEST, LONG))).isEqualTo(NoUsableAnswer.SPENT);
      assertThat(fake.calls()).hasSize(1);
    }
  }

  @Test
  void each_reply_says_what_it_cost_a_refusal_too() {
    fake.next(Saying.of(Kind.SAID), Saying.of(Kind.DECLINED));
    try (LanguageModels models = models(FakeModel.MODEL, limits(3, 1_000_000))) {
      Usage said = models.all().getFirst().ask(REQUEST, LONG).usage();
      Usage declined = models.all().getFirst().ask(REQUEST, LONG).usage();
      assertThat(said.plus(declined)).isEqualTo(new Usage(2, 68, 24));
    }
  }

  @Test
  void neither_key_nor_evidence_stands_in_what_is_told_of_a_failure() {
    ModelRequest secret = new ModelRequest("Read.", "1| zebra", REQUEST.schema(), 50);
    try (LanguageModels models = models(FakeModel.MODEL, limits(99, 1_000_000))) {
      for (Kind kind : new Kind[] {Kind.FAULTY, Kind.BROKEN, Kind.RESET, Kind.LIMITED, Kind.CUT}) {
        fake.next(Saying.of(kind));
        ModelReply reply = models.all().getFirst().ask(secret, LONG);
        assertThat(reply + models.all().toString()).doesNotContain(FakeModel.KEY, "zebra");
      }
    }
  }
}
