package dev.bonafide.chat.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.Unreachable;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ApiResultTest {
  private record No(String text) implements ApiRefusal {}

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final ApiResult<Integer, No> lost = new ApiResult.Lost<>("cut");
  private final ApiResult<Integer, No> away = new ApiResult.Away<>(MINUTE, "too many");
  private final ApiResult<Integer, No> refused = new ApiResult.Refused<>(new No("not here"));
  private final ApiResult<Integer, No> answered = new ApiResult.Answered<>(7);

  private static Delivery delivery(ApiResult<Integer, No> result) {
    return result.delivery(number -> "m" + number, no -> new Delivery.Refused(no.text()));
  }

  @Test
  void a_message_whose_answer_was_lost_is_unsure_and_never_sent_again_by_itself() {
    assertThat(delivery(lost)).isEqualTo(new Delivery.Unsure("cut"));
  }

  @Test
  void what_surely_was_not_done_is_done_when_the_platform_says() {
    assertThat(delivery(away)).isEqualTo(new Delivery.Postponed(MINUTE, "too many"));
  }

  @Test
  void a_refusal_is_delivered_as_its_platform_takes_it() {
    assertThat(delivery(refused)).isEqualTo(new Delivery.Refused("not here"));
  }

  @Test
  void what_was_done_is_known_by_the_name_in_the_answer() {
    assertThat(delivery(answered)).isEqualTo(new Delivery.Delivered("m7"));
  }

  @Test
  void a_mere_look_up_is_repeated_when_the_platform_says() {
    assertThatThrownBy(away::orUnreachable)
        .isInstanceOfSatisfying(
            Unreachable.class, one -> assertThat(one.retryAfter()).isEqualTo(MINUTE));
  }

  @Test
  void a_mere_look_up_is_repeated_after_a_while_when_the_answer_was_lost() {
    assertThatThrownBy(lost::orUnreachable)
        .isInstanceOfSatisfying(
            Unreachable.class, one -> assertThat(one.retryAfter()).isEqualTo(ApiResult.PAUSE));
  }

  @Test
  void a_refusal_is_a_reply_but_no_answer() {
    assertThat(refused.orUnreachable()).isEqualTo(refused);
    assertThatThrownBy(refused::answerOrUnreachable)
        .isInstanceOf(Unreachable.class)
        .hasMessage("not here");
    assertThat(answered.answerOrUnreachable()).isEqualTo(7);
  }

  @Test
  void only_an_answer_is_read() {
    assertThat(answered.map(String::valueOf)).isEqualTo(new ApiResult.Answered<>("7"));
    assertThat(refused.map(String::valueOf)).isEqualTo(refused);
    assertThat(away.map(String::valueOf)).isEqualTo(away);
    assertThat(lost.map(String::valueOf)).isEqualTo(lost);
  }

  @Test
  void a_call_that_never_left_is_told_from_one_whose_answer_was_lost() {
    assertThat(
            ApiResult.<Integer, No>failed(
                new ApiClient.NeverSent(new IOException("refused")), "Slack"))
        .isEqualTo(new ApiResult.Away<>(ApiResult.SOON, "Slack cannot be reached"));
    assertThat(ApiResult.<Integer, No>failed(new SocketTimeoutException("secret"), "Slack"))
        .isEqualTo(new ApiResult.Lost<>("the answer was lost (SocketTimeoutException)"));
  }
}
