package dev.bonafide.model.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.testkit.model.FakeModel;
import dev.bonafide.testkit.model.ModelContract;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AnthropicTest extends ModelContract {
  AnthropicTest() {
    super(FakeModel.anthropic());
  }

  @Override
  protected Model model(String url, String key, String model, int retries) {
    return Fakes.model(new Anthropic(), new ProviderEndpoint(url, true, model, key), retries);
  }

  @Test
  void what_is_the_same_for_every_case_is_cached_and_nothing_of_a_case_is()
      throws JsonProcessingException {
    try (FakeModel fake = FakeModel.anthropic()) {
      model(fake.url(), FakeModel.KEY, FakeModel.MODEL, 0)
          .ask(
              new ModelRequest("Refute.", "1. Moves pay.", "1| Pay it to her.", "{}", 50),
              Duration.ofSeconds(30));
      JsonNode body = new ObjectMapper().readTree(fake.calls().getFirst().body());
      JsonNode system = body.path("system");
      assertThat(system).hasSize(1);
      assertThat(system.at("/0/text").asText()).isEqualTo("Refute.");
      assertThat(system.at("/0/cache_control/type").asText()).isEqualTo("ephemeral");
      String messages = body.path("messages").toString();
      assertThat(messages).contains("1. Moves pay.", "1| Pay it to her.");
      assertThat(messages).doesNotContain("cache_control");
    }
  }
}
