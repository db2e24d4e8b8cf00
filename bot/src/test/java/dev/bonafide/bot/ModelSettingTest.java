package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.model.ModelLimits;
import dev.bonafide.model.ModelSettings;
import dev.bonafide.model.resilience.Breaker;
import dev.bonafide.terminal.Refusal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelSettingTest {

  @ParameterizedTest
  @CsvSource({
    "BONAFIDE_LLM_DEADLINE, 20, must be a time such as",
    "BONAFIDE_LLM_DEADLINE, PT0S, must be between",
    "BONAFIDE_LLM_RETRIES, -1, must be between 0 and 10",
    "BONAFIDE_LLM_RETRIES, 11, must be between 0 and 10",
    "BONAFIDE_LLM_RETRIES, two, must be a whole number",
    "BONAFIDE_LLM_BREAKER, 3, must be a number and a time such as 3/PT1M",
    "BONAFIDE_LLM_BREAKER, 0/PT1M, must be a number and a time such as 3/PT1M",
    "BONAFIDE_LLM_BREAKER, 1001/PT1M, must be a number and a time such as 3/PT1M",
    "BONAFIDE_LLM_BREAKER, 3/1m, must be a number and a time such as 3/PT1M",
    "BONAFIDE_LLM_BREAKER, 3/PT0S, must be a number and a time such as 3/PT1M",
    "BONAFIDE_LLM_BREAKER, 3/PT1M/2, must be a number and a time such as 3/PT1M",
    "BONAFIDE_LLM_DAILY_TOKENS, 0, must be between 1 and",
    "BONAFIDE_LLM_DAILY_TOKENS, plenty, must be a whole number"
  })
  void what_makes_no_sense_is_refused_with_the_name_of_the_setting(
      String name, String value, String must) {
    assertThatThrownBy(new Settings(Map.of(name, value))::model)
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith(name + "=" + value + ": " + must);
  }

  @Test
  void what_is_not_set_is_as_the_reference_says() {
    ModelSettings settings = new Settings(Map.of()).model();
    assertThat(settings.isUnset()).isTrue();
    assertThat(settings.limits()).isEqualTo(ModelLimits.USUAL);
    assertThat(settings.limits().deadline())
        .isEqualTo(Duration.parse(Setting.BONAFIDE_LLM_DEADLINE.usual()));
    assertThat(settings.limits().retries())
        .isEqualTo(Integer.parseInt(Setting.BONAFIDE_LLM_RETRIES.usual()));
    assertThat(settings.limits().dailyTokens())
        .isEqualTo(Long.parseLong(Setting.BONAFIDE_LLM_DAILY_TOKENS.usual()));
  }

  @Test
  void what_is_set_holds() {
    ModelSettings settings =
        new Settings(
                Map.of(
                    "BONAFIDE_LLM_PROVIDER", "openai",
                    "BONAFIDE_LLM_MODEL", "one, two",
                    "BONAFIDE_LLM_API_KEY", "sk-1",
                    "BONAFIDE_LLM_BASE_URL", "http://127.0.0.1:8000/v1/",
                    "BONAFIDE_LLM_AGREE", "all",
                    "BONAFIDE_LLM_DEADLINE", "PT5S",
                    "BONAFIDE_LLM_RETRIES", "0",
                    "BONAFIDE_LLM_BREAKER", "7/PT30S",
                    "BONAFIDE_LLM_DAILY_TOKENS", "none"))
            .model();
    assertThat(settings.problems()).isEmpty();
    assertThat(settings.names()).containsExactly("one", "two");
    assertThat(settings.baseUrl()).isEqualTo("http://127.0.0.1:8000/v1");
    assertThat(settings.limits())
        .isEqualTo(
            new ModelLimits(
                Duration.ofSeconds(5),
                0,
                new Breaker.Rest(7, Duration.ofSeconds(30)),
                Long.MAX_VALUE));
  }
}
