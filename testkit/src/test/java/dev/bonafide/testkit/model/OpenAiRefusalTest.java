package dev.bonafide.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fake refuses what OpenAI refuses, in its words. */
class OpenAiRefusalTest {
  private static final String BODY =
      """
      {"model":"small-1",
       "messages":[{"role":"developer","content":"Read."},{"role":"user","content":"Hello!"}],
       "max_completion_tokens":100,
       "response_format":{"type":"json_schema","json_schema":{"name":"answer","strict":true,
        "schema":{"type":"object","properties":{"ok":{"type":"boolean"}},
         "required":["ok"],"additionalProperties":false}}}}\
      """;

  private final FakeModel openAi = FakeModel.openAi();

  @AfterEach
  void close() {
    openAi.close();
  }

  private Asking asking() {
    return new Asking(openAi, "/chat/completions", BODY)
        .with("Authorization", "Bearer " + FakeModel.KEY);
  }

  @Test
  void without_a_key_nothing_is_answered() throws Exception {
    assertThat(asking().without("Authorization").answer())
        .startsWith("401")
        .contains("You didn't provide an API key");
  }

  @Test
  void a_wrong_key_is_told_back() throws Exception {
    assertThat(asking().with("Authorization", "Bearer sk-other").answer())
        .startsWith("401")
        .contains("Incorrect API key provided: sk-other", "\"code\":\"invalid_api_key\"");
  }

  @Test
  void an_address_that_there_is_not_is_told() throws Exception {
    assertThat(asking().at("/completion").answer())
        .startsWith("404")
        .contains("Unknown request URL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "small-1"               | "none"            | 404 | model_not_found
          [{"role":"developer","content":"Read."},{"role":"user","content":"Hello!"}] | [] | 400 | empty array
          max_completion_tokens   | max_tokens        | 400 | Use 'max_completion_tokens' instead
          "max_completion_tokens":100 | "temperature":0 | 400 | Only the default (1) value is supported
          "name":"answer",        | "name":"an answer", | 400 | json_schema.name
          ,"additionalProperties":false | ~~          | 400 | 'additionalProperties' is required to be supplied and to be false
          "required":["ok"],      | ~~                | 400 | Missing 'ok'
          {"type":"boolean"}      | {"type":"string","maxLength":9} | 400 | 'maxLength' is not permitted
          {"model":"small-1",     | {"model"          | 400 | could not parse
          """)
  void what_it_does_not_take_is_told(String was, String is, String status, String words)
      throws IOException, InterruptedException {
    assertThat(asking().written(was, is == null ? "" : is).answer())
        .startsWith(status)
        .contains(words);
  }

  @Test
  void the_sample_of_its_reference_is_answered() throws Exception {
    assertThat(asking().answer())
        .startsWith("200")
        .contains("\"finish_reason\":\"stop\"", "\"prompt_tokens\":34");
  }

  @Test
  void a_server_of_ones_own_wants_no_key_and_takes_the_old_names() throws Exception {
    try (FakeModel own = FakeModel.openAiCompatible()) {
      String body =
          BODY.replace("max_completion_tokens\":100", "max_tokens\":100,\"temperature\":0");
      assertThat(new Asking(own, "/chat/completions", body).answer()).startsWith("200");
    }
  }
}
