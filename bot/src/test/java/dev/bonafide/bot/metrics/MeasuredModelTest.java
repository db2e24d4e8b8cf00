package dev.bonafide.bot.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasuredModelTest {
  private static final ModelRequest REQUEST = new ModelRequest("Read.", "1| hello", "{}", 50);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final AnsweringModel answering = new AnsweringModel();
  private final MeasuredModel model =
      new MeasuredModel(answering, new StepLatency(registry, () -> Instant.EPOCH), registry);

  private List<String> told() {
    return registry.scrape().lines().filter(line -> line.startsWith("bonafide_model")).toList();
  }

  @Test
  void before_anything_is_asked_every_count_is_told_as_none() {
    assertThat(told())
        .hasSize(NoUsableAnswer.values().length + 4)
        .allMatch(line -> line.endsWith("} 0.0"));
  }

  @Test
  void questions_are_told_by_what_came_of_them_with_what_they_cost() {
    Usage usage = new Usage(2, 600, 90);
    Stream.of(
            new ModelReply.Said("{}", usage),
            new ModelReply.Silent(NoUsableAnswer.LATE, usage),
            new ModelReply.Silent(NoUsableAnswer.LATE, Usage.NONE))
        .forEach(
            reply -> {
              answering.next = reply;
              assertThat(model.ask(REQUEST, Duration.ofSeconds(1))).isSameAs(reply);
            });
    assertThat(told())
        .contains(
            "bonafide_model_questions_total{model=\"openai/one\",outcome=\"answered\"} 1.0",
            "bonafide_model_questions_total{model=\"openai/one\",outcome=\"late\"} 2.0",
            "bonafide_model_questions_total{model=\"openai/one\",outcome=\"down\"} 0.0",
            "bonafide_model_requests_total{model=\"openai/one\"} 4.0",
            "bonafide_model_tokens_total{kind=\"read\",model=\"openai/one\"} 1200.0",
            "bonafide_model_tokens_total{kind=\"written\",model=\"openai/one\"} 180.0");
  }
}
