package dev.bonafide.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.chat.api.SetupCheck;
import dev.bonafide.extension.SetupProblem;
import dev.bonafide.telegram.TelegramDoctor;
import dev.bonafide.testkit.telegram.FakeTelegram;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TelegramDoctorTest {
  private final FakeTelegram telegram = FakeTelegram.start(InstantSource.system());

  @AfterEach
  void close() {
    telegram.close();
  }

  private SetupCheck found(String token, String webhook) {
    return TelegramDoctor.examine(new TelegramSettings(token, telegram.apiUrl(), webhook));
  }

  @Test
  void a_token_of_another_form_is_not_even_tried() {
    assertThat(found("xoxb-1", "").problems())
        .extracting(SetupProblem::what)
        .containsExactly("TELEGRAM_BOT_TOKEN is not of the form 123456:letters");
    assertThat(telegram.calls("getMe")).isZero();
  }

  @Test
  void a_token_that_telegram_does_not_take_is_named_without_it() {
    assertThat(found("123456:wrong", "").problems())
        .extracting(SetupProblem::what)
        .containsExactly("Telegram does not accept TELEGRAM_BOT_TOKEN (401)");
  }

  @Test
  void a_telegram_that_is_not_there_is_a_problem_of_the_network() {
    telegram.close();
    assertThat(found(FakeTelegram.TOKEN, "").problems())
        .extracting(SetupProblem::what)
        .containsExactly("Telegram did not answer: Telegram cannot be reached");
  }

  @Test
  void a_good_token_tells_who_the_bot_is_and_what_it_hears_in_groups() {
    assertThat(found(FakeTelegram.TOKEN, "").problems()).isEmpty();
    assertThat(found(FakeTelegram.TOKEN, "").well())
        .contains("@bonafide_bot", "privacy mode is on");
  }
}
