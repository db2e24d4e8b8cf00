package dev.bonafide.model.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BreakerTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration TWENTY = Duration.ofSeconds(20);
  private static final ModelReply RESTING =
      new ModelReply.Silent(NoUsableAnswer.RESTING, Usage.NONE);

  private final Scripted script = new Scripted();
  private final Breaker breaker = new Breaker(script, new Breaker.Rest(3, MINUTE), script);

  private ModelReply ask(ModelReply reply) {
    script.replies.clear();
    script.replies.add(reply);
    return breaker.ask(Scripted.REQUEST, TWENTY);
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      ask(Scripted.silent(NoUsableAnswer.DOWN));
    }
  }

  @Test
  void a_model_that_failed_three_times_in_a_row_is_not_asked_for_a_minute() {
    fail(3);
    script.now = script.now.plus(MINUTE).minusMillis(1);
    assertThat(ask(Scripted.SAID)).isEqualTo(RESTING);
    assertThat(script.replies).hasSize(1);
  }

  @Test
  void a_model_that_never_rests_is_asked_however_often_it_failed() {
    Model tireless = Breaker.around(script, Breaker.Rest.NEVER, script);
    for (int i = 0; i < 20; i++) {
      ModelReply down = Scripted.silent(NoUsableAnswer.DOWN);
      script.replies.add(down);
      assertThat(tireless.ask(Scripted.REQUEST, TWENTY)).isEqualTo(down);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LATE", "LIMITED", "DOWN"})
  void only_what_is_the_providers_counts_as_a_failure(NoUsableAnswer why) {
    for (int i = 0; i < 3; i++) {
      ask(Scripted.silent(why));
    }
    assertThat(ask(Scripted.SAID)).isEqualTo(RESTING);
  }

  @ParameterizedTest
  @EnumSource(names = {"REJECTED", "DECLINED", "MALFORMED"})
  void a_case_cannot_switch_it_off_for_others(NoUsableAnswer why) {
    for (int i = 0; i < 20; i++) {
      assertThat(ask(Scripted.silent(why))).isEqualTo(Scripted.silent(why));
    }
  }

  @Test
  void an_answer_between_failures_begins_the_count_anew() {
    fail(2);
    ask(Scripted.SAID);
    fail(2);
    assertThat(ask(Scripted.SAID)).isEqualTo(Scripted.SAID);
  }

  @Test
  void after_the_rest_one_good_try_opens_it_for_all() {
    fail(3);
    script.now = script.now.plus(MINUTE);
    assertThat(ask(Scripted.SAID)).isEqualTo(Scripted.SAID);
    fail(2);
    assertThat(ask(Scripted.SAID)).isEqualTo(Scripted.SAID);
  }

  @Test
  void after_the_rest_one_bad_try_has_it_rest_again() {
    fail(3);
    script.now = script.now.plus(MINUTE);
    fail(1);
    script.now = script.now.plus(MINUTE).minusMillis(1);
    assertThat(ask(Scripted.SAID)).isEqualTo(RESTING);
  }

  /** A model that has others ask while it is being asked. */
  private static final class Meanwhile implements Model {
    private final List<ModelReply> others = new ArrayList<>();
    private Runnable next = () -> {};
    private ModelReply answer = Scripted.silent(NoUsableAnswer.DOWN);

    @Override
    public String name() {
      return "meanwhile";
    }

    @Override
    public ModelReply ask(ModelRequest request, Duration within) {
      Runnable doing = next;
      next = () -> {};
      doing.run();
      return answer;
    }
  }

  @Test
  void while_one_tries_others_do_not_wait_for_it() {
    Meanwhile model = new Meanwhile();
    Breaker shared = new Breaker(model, new Breaker.Rest(1, MINUTE), script);
    shared.ask(Scripted.REQUEST, TWENTY);
    script.now = script.now.plus(MINUTE);
    model.answer = Scripted.SAID;
    model.next = () -> model.others.add(shared.ask(Scripted.REQUEST, TWENTY));
    assertThat(shared.ask(Scripted.REQUEST, TWENTY)).isEqualTo(Scripted.SAID);
    assertThat(model.others).containsExactly(RESTING);
  }

  @Test
  void those_who_were_asked_before_do_not_prolong_the_rest() {
    Meanwhile model = new Meanwhile();
    Breaker shared = new Breaker(model, new Breaker.Rest(1, MINUTE), script);
    model.next =
        () -> {
          shared.ask(Scripted.REQUEST, TWENTY);
          script.now = script.now.plusSeconds(30);
        };
    shared.ask(Scripted.REQUEST, TWENTY);
    script.now = script.now.plusSeconds(30);
    model.answer = Scripted.SAID;
    assertThat(shared.ask(Scripted.REQUEST, TWENTY)).isEqualTo(Scripted.SAID);
  }

  @Test
  void a_defect_while_trying_does_not_close_it_for_ever() {
    Model broken =
        new Model() {
          @Override
          public String name() {
            return "broken";
          }

          @Override
          public ModelReply ask(ModelRequest request, Duration within) {
            throw new IllegalStateException("a defect");
          }
        };
    Breaker shared = new Breaker(broken, new Breaker.Rest(1, MINUTE), script);
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> shared.ask(Scripted.REQUEST, TWENTY)).hasMessage("a defect");
      assertThat(shared.ask(Scripted.REQUEST, TWENTY)).isEqualTo(RESTING);
      script.now = script.now.plus(MINUTE);
    }
  }
}
