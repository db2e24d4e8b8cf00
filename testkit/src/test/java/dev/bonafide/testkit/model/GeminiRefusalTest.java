package dev.bonafide.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fake refuses what Gemini refuses, in its words. */
class GeminiRefusalTest {
  private static final String BODY =
      """
      {"contents":[{"role":"user","parts":[{"text":"Explain how AI works in a few words"}]}],
       "generationConfig":{"responseMimeType":"application/json",
        "responseJsonSchema":{"type":"object","properties":{"ok":{"type":"boolean"}}}}}\
      """;

  private final FakeModel gemini = FakeModel.gemini();

  @AfterEach
  void close() {
    gemini.close();
  }

  private Asking asking() {
    return new Asking(gemini, "/models/small-1:generateContent", BODY)
        .with("x-goog-api-key", FakeModel.KEY);
  }

  @Test
  void without_a_key_nothing_is_answered() throws Exception {
    assertThat(asking().without("x-goog-api-key").answer())
        .startsWith("403")
        .contains("PERMISSION_DENIED");
  }

  @Test
  void a_wrong_key_is_a_bad_request() throws Exception {
    assertThat(asking().with("x-goog-api-key", "AIzaOther").answer())
        .startsWith("400")
        .contains("API key not valid", "API_KEY_INVALID");
  }

  @Test
  void a_model_that_there_is_not_is_not_found() throws Exception {
    assertThat(asking().at("/models/none:generateContent").answer())
        .startsWith("404")
        .contains("models/none is not found for API version v1beta");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "role":"user"      | "role":"system" | Please use a valid role: user, model.
          "generationConfig" | "config"        | Unknown name \\"config\\"
          [{"role":"user","parts":[{"text":"Explain how AI works in a few words"}]}] | [] | contents is not specified
          application/json   | text/plain      | only allowed with the response mime type
          {"contents"        | {"contents      | Invalid JSON payload
          """)
  void what_it_does_not_take_is_told(String was, String is, String words)
      throws IOException, InterruptedException {
    assertThat(asking().written(was, is).answer()).startsWith("400").contains(words);
  }

  @Test
  void the_sample_of_its_reference_is_answered() throws Exception {
    assertThat(asking().answer())
        .startsWith("200")
        .contains("\"finishReason\":\"STOP\"", "\"promptTokenCount\":34");
  }
}
