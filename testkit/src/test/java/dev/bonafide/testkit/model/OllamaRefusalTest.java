package dev.bonafide.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fake refuses what Ollama refuses, in its words. */
class OllamaRefusalTest {
  private static final String BODY =
      """
      {"model":"small-1","messages":[{"role":"user","content":"Tell me about Canada."}],
       "stream":false,"format":{"type":"object"},"options":{"temperature":0}}\
      """;

  private final FakeModel ollama = FakeModel.ollama();

  @AfterEach
  void close() {
    ollama.close();
  }

  private Asking asking() {
    return new Asking(ollama, "/api/chat", BODY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "small-1"           | "none"           | 404 | model 'none' not found
          "model":"small-1",  | ~~               | 400 | model is required
          {"type":"object"}   | "yaml"           | 400 | invalid format
          {"model"            | {"model          | 400 | missing request body
          """)
  void what_it_does_not_take_is_told(String was, String is, String status, String words)
      throws IOException, InterruptedException {
    assertThat(asking().written(was, is == null ? "" : is).answer())
        .startsWith(status)
        .contains(words);
  }

  @Test
  void what_does_not_fit_is_refused_where_it_may_not_be_cut() throws Exception {
    String content = "Tell me about Canada.";
    assertThat(
            asking()
                .written(content, content.repeat(1000))
                .written("\"stream\":false", "\"stream\":false,\"truncate\":false")
                .answer())
        .startsWith("400")
        .contains("exceeds the context length");
  }

  @Test
  void an_address_that_there_is_not_is_not_found() throws Exception {
    assertThat(asking().at("/v1/chat").answer()).startsWith("404");
  }

  @Test
  void the_sample_of_its_reference_is_answered() throws Exception {
    assertThat(asking().answer())
        .startsWith("200")
        .contains("\"done_reason\":\"stop\"", "\"prompt_eval_count\":34");
  }
}
