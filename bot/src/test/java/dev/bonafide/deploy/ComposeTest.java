package dev.bonafide.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The compose file is held to the schema of the Compose Specification. */
class ComposeTest {
  private static final Path FILE =
      Path.of(System.getProperty("bonafide.root", "..")).resolve("docker-compose.yml");

  @Test
  void a_misspelt_key_is_noticed() throws IOException {
    String broken = Files.readString(FILE).replace("healthcheck:", "healthchek:");
    assertThat(schema().validate(broken, InputFormat.YAML)).isNotEmpty();
  }

  @Test
  void the_compose_file_is_valid_by_the_specification() throws IOException {
    assertThat(schema().validate(Files.readString(FILE), InputFormat.YAML)).isEmpty();
  }

  @Test
  void what_it_cannot_start_without_is_named_where_people_are_told_to_start_it()
      throws IOException {
    List<String> required =
        Pattern.compile("\\$\\{(\\w+):\\?")
            .matcher(Files.readString(FILE))
            .results()
            .map(match -> match.group(1))
            .distinct()
            .toList();
    assertThat(required).contains("BONAFIDE_API_TOKEN");
    for (String guide : List.of("README.md", "docs/how-to/operate.md")) {
      assertThat(Files.readString(FILE.resolveSibling(guide))).contains(required);
    }
  }

  /** What the profile brings is what the guide has in its three lines. */
  @Test
  void the_model_that_comes_along_is_the_one_that_three_lines_of_the_guide_ask()
      throws IOException {
    String compose = Files.readString(FILE);
    String guide =
        Files.readString(FILE.resolveSibling("docs").resolve("how-to/language-model.md"));
    assertThat(compose).contains("command: [\"pull\", \"${BONAFIDE_LLM_MODEL:-qwen3:8b}\"]");
    assertThat(guide)
        .contains(
            """
            BONAFIDE_LLM_PROVIDER=ollama
            BONAFIDE_LLM_MODEL=qwen3:8b
            BONAFIDE_LLM_BASE_URL=http://ollama:11434
            """);
    assertThat(compose.split("profiles: \\[model\\]", -1)).hasSize(3);
  }

  /** As published, but for its name, which is not an address as the validator wants one. */
  private static Schema schema() throws IOException {
    try (InputStream in = ComposeTest.class.getResourceAsStream("compose-spec.json")) {
      String published =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(published.replace("\"$id\": \"compose_spec.json\",", ""));
    }
  }
}
