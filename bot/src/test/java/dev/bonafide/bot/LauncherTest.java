package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher of a release or of a checkout, whose Java says with what it was started. */
class LauncherTest {
  private static final Path LAUNCHER = Path.of("..", "bonafide");

  @TempDir Path home;

  @BeforeEach
  void release() throws IOException {
    Files.copy(LAUNCHER, home.resolve("bonafide"));
    Files.createFile(Files.createDirectory(home.resolve("app")).resolve("bonafide.jar"));
    java("runtime");
  }

  private void java(String folder) throws IOException {
    Path java = Files.createDirectories(home.resolve(folder + "/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nfor each; do echo \"$each\"; done\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** In the place of the release: what was built, and the lab beside it. */
  private Map<String, String> checkout() throws IOException {
    Files.delete(home.resolve("runtime/bin/java"));
    java("jdk");
    Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
    Path built = Files.createDirectories(home.resolve("bot/target/bonafide"));
    Files.createFile(built.resolve("bonafide.jar"));
    Files.createFile(built.resolve("built"));
    Files.createDirectories(home.resolve("lab/target/classes"));
    Files.createFile(home.resolve("lab/target/built"));
    return Map.of("BONAFIDE_JAVA_HOME", home.resolve("jdk").toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evaluate corpus.jsonl",
        "scorecard --help",
        "prompts test prompts",
        "prompts record prompts"
      })
  void a_checkout_has_the_lab_run_what_measures(String command) throws Exception {
    String[] words = command.split(" ");
    assertThat(started(checkout(), words)).contains("dev.bonafide.lab.Lab").endsWith(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"screen lab", "prompts list", "prompts", "lab"})
  void a_checkout_has_the_program_run_everything_else(String command) throws Exception {
    String[] words = command.split(" ");
    assertThat(started(checkout(), words)).doesNotContain("dev.bonafide.lab.Lab").endsWith(words);
  }

  @Test
  void a_release_asks_the_program_which_knows_where_what_measures_is() throws Exception {
    assertThat(started(Map.of(), "evaluate", "corpus.jsonl"))
        .endsWith(
            "-jar",
            home.toRealPath().resolve("app/bonafide.jar").toString(),
            "evaluate",
            "corpus.jsonl");
  }

  @Test
  void options_of_an_operator_are_heeded_before_those_of_the_launcher() throws Exception {
    List<String> said = started(Map.of("BONAFIDE_JAVA_OPTIONS", "-Xmx1g  -Dfiles=*"), "serve");
    assertThat(said).containsSubsequence("-Xmx512m", "-Xmx1g", "-Dfiles=*", "-jar");
    assertThat(said).endsWith("serve");
  }

  @Test
  void without_any_a_server_has_the_launchers_alone() throws Exception {
    assertThat(started(Map.of(), "serve"))
        .contains("-Xmx512m", "-XX:+ExitOnOutOfMemoryError")
        .endsWith("-jar", home.toRealPath().resolve("app/bonafide.jar").toString(), "serve");
  }

  @Test
  void what_is_asked_is_handed_on_word_by_word() throws Exception {
    assertThat(started(Map.of(), "screen", "two words.txt", "*", "$HOME"))
        .endsWith("screen", "two words.txt", "*", "$HOME");
  }

  @Test
  void commands_of_an_operator_read_the_settings_of_the_service() throws Exception {
    Path settings = Files.writeString(home.resolve("env"), "BONAFIDE_JAVA_OPTIONS=-Dseen=yes\n");
    assertThat(started(Map.of("BONAFIDE_SETTINGS", settings.toString()), "doctor"))
        .contains("-Dseen=yes");
    assertThat(started(Map.of("BONAFIDE_SETTINGS", ""), "doctor")).doesNotContain("-Dseen=yes");
  }

  @Test
  void where_no_language_is_set_names_are_in_utf_8_and_a_language_stays() throws Exception {
    Files.writeString(home.resolve("runtime/bin/java"), "#!/bin/sh\necho \"$LC_ALL\"\n");
    assertThat(started(Map.of("LC_ALL", "", "LC_CTYPE", "", "LANG", ""), "version"))
        .containsExactly("C.UTF-8");
    assertThat(started(Map.of("LC_ALL", "ja_JP.UTF-8"), "version")).containsExactly("ja_JP.UTF-8");
  }

  private List<String> started(Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(home.resolve("bonafide").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("BONAFIDE_JAVA_OPTIONS");
    builder.environment().put("BONAFIDE_SETTINGS", "");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said.lines().toList();
  }
}
