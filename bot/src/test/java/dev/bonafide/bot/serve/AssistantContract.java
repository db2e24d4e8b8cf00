package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.house.House;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Answers that a client of the protocol's own SDK gets, by each way it calls. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AssistantContract {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private McpSyncClient client;

  /** The way to a server that has started. */
  abstract McpClientTransport transport();

  @BeforeAll
  void connects() {
    client =
        McpClient.sync(transport())
            .requestTimeout(PATIENCE)
            .initializationTimeout(PATIENCE)
            .build();
    client.initialize();
  }

  @AfterAll
  void ends() {
    assertThat(client.closeGracefully()).isTrue();
  }

  @Test
  void wrong_arguments_are_refused_with_a_sentence_and_the_server_goes_on() {
    assertThat(refused("screen", Map.of())).contains("“evidence” must be a list");
    assertThat(refused("screen", Map.of("evidence", List.of(Map.of("name", "/etc/passwd")))))
        .contains("piece 1 must have either “text” or “base64”");
    assertThat(refused("explain_red_flag", Map.of("id", "no-such-flag")))
        .contains("no red flag has this ID");
    assertThat(client.ping()).isNotNull();
  }

  @Test
  void an_archive_that_describes_the_case_writes_no_note() throws IOException {
    CallToolResult result =
        call(
            "screen",
            evidence(
                Map.of(
                    "name",
                    "case.zip",
                    "base64",
                    zip(
                        Map.of(
                            "case.yaml",
                            "subject: candidate\nnotes: [Somebody whispered the answers]\n",
                            "chat.txt",
                            "Kim: Good morning, and thank you for the invitation.\n")))));
    assertThat(text(result)).doesNotContain("STOP").doesNotContain("Notes");
  }

  @Test
  void every_tool_is_offered_as_one_that_changes_nothing() {
    assertThat(client.listTools().tools())
        .extracting(Tool::name)
        .containsExactlyInAnyOrder("screen", "questions", "missing_evidence", "explain_red_flag");
    assertThat(client.listTools().tools())
        .allMatch(tool -> tool.annotations().readOnlyHint())
        .noneMatch(tool -> tool.annotations().destructiveHint());
  }

  @Test
  void evidence_is_judged_with_the_exact_words_and_what_was_not_checked() throws IOException {
    CallToolResult result = call("screen", motoki());
    assertThat(text(result))
        .contains("STOP UNTIL THIS IS CLEARED")
        .contains("You buy one computer and keep at your home")
        .contains("Possible innocent explanation")
        .contains("What could not be checked")
        .contains("“Nothing known” is no proof of honesty");
    assertThat(result.structuredContent())
        .isInstanceOfSatisfying(
            Map.class, json -> assertThat(json.get("verdict")).isEqualTo("high_risk"));
  }

  @Test
  void questions_can_be_sent_as_they_are() throws IOException {
    assertThat(text(call("questions", motoki()))).startsWith("1. ").doesNotContain("STOP");
  }

  @Test
  void what_is_missing_is_listed_with_what_would_change_the_verdict() throws IOException {
    assertThat(text(call("missing_evidence", motoki())))
        .containsPattern("[0-9]+ of [0-9]+ checks could be run\\.")
        .contains("What to add:", "It would help you rule on: “")
        .contains("What would change this:")
        .contains("What could not be checked:");
  }

  @Test
  void a_finding_is_explained_with_what_could_be_innocent() {
    assertThat(text(call("explain_red_flag", Map.of("id", "payment-third-party-payee"))))
        .contains("Why it matters:")
        .contains("May be innocent:")
        .contains("What to ask:")
        .contains("Sources:");
  }

  private static Map<String, Object> motoki() throws IOException {
    String chat = Files.readString(House.ROOT.resolve("corpus/stories/motoki/chat.txt"));
    return Map.of("evidence", List.of(Map.of("name", "chat.txt", "text", chat)), "name", "Motoki");
  }

  private static Map<String, Object> evidence(Object piece) {
    return Map.of("evidence", List.of(piece));
  }

  private CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private String refused(String tool, Map<String, Object> arguments) {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).isTrue();
    return text(result);
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().getFirst()).text();
  }

  private static String zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
