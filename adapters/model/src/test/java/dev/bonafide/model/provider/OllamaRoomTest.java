package dev.bonafide.model.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.testkit.model.FakeModel;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ollama cuts what does not fit, silently. */
class OllamaRoomTest {

  private static ModelRequest request(int letters) {
    return new ModelRequest(
        "Read.", "x".repeat(letters), "{\"type\":\"object\",\"properties\":{}}", 500);
  }

  @Test
  void what_does_not_fit_is_not_sent() {
    try (FakeModel ollama = FakeModel.ollama()) {
      ProviderEndpoint line = new ProviderEndpoint(ollama.url(), true, FakeModel.MODEL, "");
      ModelReply reply =
          Fakes.model(new Ollama(), line, 2).ask(request(400_000), Duration.ofSeconds(30));
      assertThat(reply).isEqualTo(new ModelReply.Silent(NoUsableAnswer.REJECTED, Usage.NONE));
      assertThat(ollama.calls()).isEmpty();
    }
  }

  @Test
  void a_request_that_cannot_even_be_written_is_a_request_that_is_not_accepted() {
    try (FakeModel ollama = FakeModel.ollama()) {
      ProviderEndpoint line = new ProviderEndpoint(ollama.url(), true, FakeModel.MODEL, "");
      ModelReply reply =
          Fakes.model(new Ollama(), line, 2)
              .ask(new ModelRequest("Read.", "x", "no schema", 5), Duration.ofSeconds(30));
      assertThat(reply).isEqualTo(new ModelReply.Silent(NoUsableAnswer.REJECTED, Usage.NONE));
    }
  }

  @ParameterizedTest
  @CsvSource({"10, 8192", "22000, 8192", "30000, 16384", "100000, 65536", "390000, 131072"})
  void room_grows_in_steps(int letters, int room) {
    assertThat(Ollama.room(request(letters))).isEqualTo(room);
  }

  @Test
  void a_key_for_a_proxy_before_it_is_sent() {
    try (FakeModel ollama = FakeModel.ollama()) {
      ProviderEndpoint line =
          new ProviderEndpoint(ollama.url(), false, FakeModel.MODEL, "for-the-proxy");
      assertThat(Fakes.model(new Ollama(), line, 0).ask(request(10), Duration.ofSeconds(30)))
          .isInstanceOf(ModelReply.Said.class);
      assertThat(ollama.calls().getFirst().headers())
          .containsEntry("authorization", "Bearer for-the-proxy");
      assertThat(ollama.calls().getFirst().body().replace(" ", ""))
          .contains("\"stream\":false", "\"think\":false", "\"num_ctx\":8192", "\"seed\":1");
    }
  }
}
