package dev.bonafide.comparison.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TechnologyTooEarlyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Built the Kubernetes platform from ground up (2013)",
        "- Vector search with LLM embeddings for 4M users (2018)",
        "- Led the rollout of React Server Components, 2019",
        "Terraform and aws lambda, Halden Bank, 2009 - 2012",
      })
  void work_that_was_over_before_its_tool_is_seen(String line) {
    assertThat(((Look.Seen) look(line)).evidence()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Moved forty services to Kubernetes (2017)",
        "2012 - now  Platform engineer, Kubernetes and Terraform",
        "Kubernetes and Terraform, since 2012",
        "Halden Bank, Kubernetes, 2010 - 2019",
        "Docker at the port of Hull, 1998 - 2004",
        "Kubernetes, Terraform, GraphQL",
        "Founded in 2009, we run Kubernetes today",
        "2012",
      })
  void work_that_may_have_been_is_left_alone(String line) {
    assertThat(look(line)).isNotInstanceOf(Look.Seen.class);
  }

  @Test
  void lines_without_years_cannot_be_looked_at() {
    assertThat(look("Kubernetes, Terraform, GraphQL")).isInstanceOf(Look.Blind.class);
    assertThat(look("Halden Bank, Kubernetes, 2010 - 2019")).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void no_resume_cannot_be_looked_at() {
    assertThat(new TechnologyTooEarly().look(Told.call().end())).isInstanceOf(Look.Blind.class);
  }

  @Test
  void at_most_three_lines_are_quoted() {
    String line = "- Kubernetes in production (2012)\n";

    assertThat(((Look.Seen) look(line.repeat(9))).evidence()).hasSize(3);
  }

  private static Look look(String line) {
    return new TechnologyTooEarly().look(Told.call().resume("Ada Holm\n" + line).end());
  }
}
