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

/** The launcher of a release, whose Java says with what it was started. */
class LauncherTest {
  private static final Path LAUNCHER = Path.of("..", "bonafide");

  @TempDir Path home;

  @BeforeEach
  void release() throws IOException {
    Files.copy(LAUNCHER, home.resolve("bonafide"));
    Files.createFile(Files.createDirectory(home.resolve("app")).resolve("bonafide.jar"));
    Path java = Files.createDirectories(home.resolve("runtime/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nfor each; do echo \"$each\"; done\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
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
