package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpClientTransport;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A client that calls the server over HTTP. */
class AssistantOverHttpTest extends AssistantContract {
  private static final String JSON = "application/json";

  private final RunningSite site = RunningSite.start();

  @Override
  McpClientTransport transport() {
    return HttpClientStreamableHttpTransport.builder(site.address().toString())
        .endpoint("/mcp")
        .jsonMapper(new JacksonMcpJsonMapper(new JsonMapper()))
        .build();
  }

  @AfterAll
  void stops() {
    site.close();
  }

  @Test
  void what_is_no_message_of_the_protocol_is_refused() {
    assertThat(site.post("/mcp", JSON, "{").statusCode()).isEqualTo(400);
    assertThat(site.get("/mcp").statusCode()).isEqualTo(405);
  }

  @Test
  void a_call_that_is_too_large_is_refused_and_the_next_one_is_answered() {
    HttpResponse<String> large = site.post("/mcp", JSON, "x".repeat(5 << 20));
    assertThat(large.statusCode()).isEqualTo(413);
    every_tool_is_offered_as_one_that_changes_nothing();
  }
}
