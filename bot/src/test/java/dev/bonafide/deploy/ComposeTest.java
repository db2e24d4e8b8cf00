package dev.bonafide.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.bonafide.bot.Extensions;
import dev.bonafide.house.House;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The compose file, read as Docker reads it: no engine runs where these tests do. It is held to the
 * schema of the Compose Specification.
 */
class ComposeTest {
  private static final Path FILE = House.ROOT.resolve("docker-compose.yml");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)([^}]*)}");

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
  void nothing_has_to_be_set_before_the_first_start() {
    List<MatchResult> variables = VARIABLE.matcher(House.text(FILE)).results().toList();
    assertThat(variables).isNotEmpty().allMatch(one -> one.group(2).startsWith(":-"));
    assertThat(of(bonafide(), "env_file").toString()).contains("required=false");
    assertThat(of(bonafide(), "depends_on").toString()).contains("required=false");
  }

  @Test
  void only_the_bot_starts_by_itself() {
    assertThat(services().entrySet())
        .filteredOn(service -> !((Map<?, ?>) service.getValue()).containsKey("profiles"))
        .extracting(Map.Entry::getKey)
        .isEqualTo(List.of("bonafide"));
  }

  @Test
  void every_variable_is_a_setting_there_is() {
    List<String> known = Extensions.settings().map(setting -> setting.name()).toList();
    assertThat(VARIABLE.matcher(House.text(FILE)).results().map(one -> one.group(1)))
        .isSubsetOf(known);
    assertThat(((Map<?, ?>) of(bonafide(), "environment")).keySet())
        .allMatch(name -> known.contains(name.toString()));
  }

  @Test
  void other_machines_reach_no_port() {
    assertThat((List<?>) of(bonafide(), "ports"))
        .hasSize(2)
        .allMatch(port -> port.toString().startsWith("127.0.0.1:"));
  }

  @Test
  void the_bot_has_limits_no_rights_and_a_root_that_is_read_only() {
    assertThat(bonafide().get("read_only")).isEqualTo(true);
    assertThat(bonafide().get("cap_drop")).isEqualTo(List.of("ALL"));
    assertThat(bonafide().get("security_opt")).isEqualTo(List.of("no-new-privileges:true"));
    assertThat(bonafide().get("mem_limit")).isEqualTo("1536m");
    assertThat(bonafide().get("pids_limit")).isEqualTo(512);
    assertThat(bonafide().get("volumes")).isEqualTo(List.of("data:/data"));
    assertThat(bonafide().keySet().toString()).doesNotContain("privileged", "user", "network_mode");
  }

  /** What the profile brings is what the guide has in its three lines. */
  @Test
  void the_model_that_comes_along_is_the_one_that_three_lines_of_the_guide_ask() {
    String guide = House.text(House.ROOT.resolve("docs/how-to/language-model.md"));
    assertThat(House.text(FILE))
        .contains("command: [\"pull\", \"${BONAFIDE_LLM_MODEL:-qwen3:8b}\"]");
    assertThat(guide)
        .contains(
            """
            BONAFIDE_LLM_PROVIDER=ollama
            BONAFIDE_LLM_MODEL=qwen3:8b
            BONAFIDE_LLM_BASE_URL=http://ollama:11434
            """);
    assertThat(House.text(FILE).split("profiles: \\[model\\]", -1)).hasSize(3);
  }

  private static Map<?, ?> bonafide() {
    return (Map<?, ?>) of(services(), "bonafide");
  }

  private static Map<?, ?> services() {
    Object file = new Load(LoadSettings.builder().build()).loadFromString(House.text(FILE));
    return (Map<?, ?>) of((Map<?, ?>) file, "services");
  }

  private static Object of(Map<?, ?> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
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
