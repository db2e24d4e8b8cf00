package dev.bonafide.bot.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.model.resilience.ModelUsageCounter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelMetricsTest {

  @Test
  void where_no_model_is_asked_nothing_is_told() {
    assertThat(ModelMetrics.of(List.of())).isEmpty();
  }

  @Test
  void each_model_is_told_with_what_came_of_its_questions_and_what_they_cost() {
    String text =
        ModelMetrics.of(
            List.of(
                new ModelUsageCounter.Count(
                    "openai/one", 5, Map.of(NoUsableAnswer.LATE, 2L), new Usage(7, 6000, 900)),
                new ModelUsageCounter.Count("openai/two", 0, Map.of(), Usage.NONE)));
    assertThat(text.lines())
        .contains(
            "# TYPE bonafide_model_questions_total counter",
            "bonafide_model_questions_total{model=\"openai/one\",outcome=\"answered\"} 3",
            "bonafide_model_questions_total{model=\"openai/one\",outcome=\"late\"} 2",
            "bonafide_model_questions_total{model=\"openai/one\",outcome=\"down\"} 0",
            "bonafide_model_requests_total{model=\"openai/one\"} 7",
            "bonafide_model_tokens_total{model=\"openai/one\",kind=\"read\"} 6000",
            "bonafide_model_tokens_total{model=\"openai/one\",kind=\"written\"} 900",
            "bonafide_model_requests_total{model=\"openai/two\"} 0")
        .allMatch(line -> line.matches("# (HELP|TYPE) \\w+ .+|\\w+\\{[^}]+} \\d+"))
        .doesNotHaveDuplicates();
  }
}
