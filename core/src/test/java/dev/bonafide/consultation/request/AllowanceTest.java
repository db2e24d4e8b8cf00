package dev.bonafide.consultation.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a model may read. */
class AllowanceTest {
  private static final List<Prompt> ASKED = Prompts.book().prompts();

  @ParameterizedTest
  @CsvSource({"PT20S, PT12S, PT8S", "PT2M, PT1M12S, PT48S", "PT4M, PT2M24S, PT1M36S"})
  void two_readings_share_the_time_of_a_case_however_much_that_is(
      Duration whole, Duration first, Duration second) {
    Allowance allowance = Allowance.STANDARD.within(whole);
    assertThat(allowance.first(ASKED)).isEqualTo(first);
    assertThat(allowance.second()).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource({"PT20S, PT5S", "PT4M, PT1M"})
  void a_prompt_that_wants_less_time_gets_more_where_a_case_has_more(
      Duration whole, Duration first) {
    Prompt asked = ASKED.getFirst();
    Prompt quick =
        new Prompt(
            asked.id(),
            asked.version(),
            asked.why(),
            asked.appliesTo(),
            asked.exhibits(),
            asked.answerTokens(),
            5,
            asked.kinds(),
            asked.questions(),
            asked.text());
    assertThat(Allowance.STANDARD.within(whole).first(List.of(quick))).isEqualTo(first);
  }
}
