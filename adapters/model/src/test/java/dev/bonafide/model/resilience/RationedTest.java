package dev.bonafide.model.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.Size;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RationedTest {
  private static final Duration TWENTY = Duration.ofSeconds(20);
  private static final ModelReply SPENT = new ModelReply.Silent(NoUsableAnswer.SPENT, Usage.NONE);

  /** What is set aside for a request of these tests. */
  private static final long GUESS = Size.of(Scripted.REQUEST).all();

  private final Scripted script = new Scripted();

  private Rationed rationed(long limit) {
    return new Rationed(script, new DailyTokens(limit, script, new OwnLedger()));
  }

  private ModelReply ask(Rationed model, ModelReply reply) {
    script.replies.clear();
    script.replies.add(reply);
    return model.ask(Scripted.REQUEST, TWENTY);
  }

  private static ModelReply cost(long tokens) {
    return new ModelReply.Said("{}", new Usage(1, tokens - 10, 10));
  }

  @Test
  void a_request_that_could_cost_more_than_is_left_is_not_sent() {
    assertThat(ask(rationed(GUESS - 1), Scripted.SAID)).isEqualTo(SPENT);
    assertThat(script.replies).hasSize(1);
  }

  @Test
  void what_it_cost_counts_and_not_what_was_set_aside() {
    Rationed model = rationed(GUESS + 100);
    assertThat(ask(model, cost(100))).isEqualTo(cost(100));
    assertThat(ask(model, cost(GUESS))).isEqualTo(cost(GUESS));
    assertThat(ask(model, Scripted.SAID)).isEqualTo(SPENT);
  }

  @Test
  void a_provider_that_says_it_cost_nothing_or_less_gives_no_tokens_back() {
    Rationed model = rationed(GUESS + Size.of(Scripted.REQUEST).sent() / 2);
    for (long told : new long[] {-2_000_000_000, 0}) {
      assertThat(ask(model, cost(told))).isEqualTo(cost(told));
    }
    assertThat(ask(model, Scripted.SAID)).isEqualTo(SPENT);
  }

  @Test
  void what_was_late_or_garbled_counts_as_much_as_it_may_have_cost() {
    for (NoUsableAnswer why :
        new NoUsableAnswer[] {NoUsableAnswer.LATE, NoUsableAnswer.MALFORMED}) {
      Rationed model = rationed(GUESS * 2 - 1);
      ask(model, Scripted.silent(why));
      assertThat(ask(model, Scripted.SAID)).as(why.name()).isEqualTo(SPENT);
    }
  }

  @Test
  void what_never_reached_a_model_costs_nothing() {
    for (NoUsableAnswer why :
        new NoUsableAnswer[] {
          NoUsableAnswer.DOWN, NoUsableAnswer.LIMITED, NoUsableAnswer.REJECTED
        }) {
      Rationed model = rationed(GUESS);
      ask(model, Scripted.silent(why));
      assertThat(ask(model, Scripted.SAID)).as(why.name()).isEqualTo(Scripted.SAID);
    }
  }

  @Test
  void the_day_ends_at_midnight_by_utc() {
    script.now = Instant.parse("2026-03-02T23:59:59.999Z");
    Rationed model = rationed(GUESS);
    ask(model, cost(GUESS));
    assertThat(ask(model, Scripted.SAID)).isEqualTo(SPENT);
    script.now = Instant.parse("2026-03-03T00:00:00Z");
    assertThat(ask(model, Scripted.SAID)).isEqualTo(Scripted.SAID);
  }

  @Test
  void what_was_asked_before_midnight_is_not_taken_from_the_new_day() {
    script.now = Instant.parse("2026-03-02T23:59:50Z");
    script.each = Duration.ofSeconds(20);
    Rationed model = rationed(GUESS);
    ask(model, cost(GUESS * 5));
    assertThat(ask(model, Scripted.SAID)).isEqualTo(Scripted.SAID);
  }

  @Test
  void all_models_share_the_day() {
    DailyTokens tokens = new DailyTokens(GUESS, script, new OwnLedger());
    ask(new Rationed(script, tokens), cost(GUESS));
    assertThat(ask(new Rationed(script, tokens), Scripted.SAID)).isEqualTo(SPENT);
  }

  @Test
  void letters_that_are_not_ascii_are_guessed_as_a_token_each() {
    assertThat(Size.of(new ModelRequest("", "大阪大阪", "", 0)).all()).isEqualTo(4);
    assertThat(Size.of(new ModelRequest("", "Osaka?", "", 0)).all()).isEqualTo(2);
  }
}
