package dev.bonafide.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fake refuses what Anthropic refuses, in its words. */
class AnthropicRefusalTest {
  private static final String BODY =
      """
      {"model":"small-1","max_tokens":1024,"system":"Read.",
       "messages":[{"role":"user","content":"Hello, Claude"}],
       "output_config":{"format":{"type":"json_schema",
        "schema":{"type":"object","properties":{"ok":{"type":"boolean"}},
         "required":["ok"],"additionalProperties":false}}}}\
      """;

  private final FakeModel anthropic = FakeModel.anthropic();

  @AfterEach
  void close() {
    anthropic.close();
  }

  private Asking asking() {
    return new Asking(anthropic, "/messages", BODY)
        .with("x-api-key", FakeModel.KEY)
        .with("anthropic-version", "2023-06-01");
  }

  @ParameterizedTest
  @CsvSource({
    "x-api-key, 401, x-api-key header is required",
    "anthropic-version, 400, anthropic-version: header is required"
  })
  void a_header_that_is_missing_is_named(String header, String status, String words)
      throws IOException, InterruptedException {
    assertThat(asking().without(header).answer()).startsWith(status).contains(words);
  }

  @Test
  void a_wrong_key_is_refused() throws Exception {
    assertThat(asking().with("x-api-key", "sk-other").answer())
        .startsWith("401")
        .contains("authentication_error", "invalid x-api-key");
  }

  @Test
  void an_address_that_there_is_not_is_not_found() throws Exception {
    assertThat(asking().at("/message").answer()).startsWith("404").contains("not_found_error");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "small-1"            | "none"             | 404 | model: none
          "max_tokens":1024,   | ~~                 | 400 | max_tokens: Field required
          "max_tokens":1024    | "max_tokens":0     | 400 | greater than or equal to 1
          "model":"small-1",   | ~~                 | 400 | model: Field required
          [{"role":"user","content":"Hello, Claude"}] | [] | 400 | at least one message is required
          "role":"user"        | "role":"system"    | 400 | Unexpected role
          "system":"Read.",    | "response_format":{}, | 400 | response_format: Extra inputs are not permitted
          ,"additionalProperties":false | ~~        | 400 | must be explicitly set to false
          {"type":"boolean"}   | {"type":"string","maxLength":9} | 400 | is not supported
          {"model":"small-1",  | {"model"           | 400 | not valid JSON
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
        .contains("\"stop_reason\":\"end_turn\"", "\"output_tokens\":12");
  }
}
