package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.house.House;
import dev.bonafide.testkit.model.FakeModel;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a fresh process loads. */
class LoadedTest {
  private static final List<String> SCREEN =
      List.of("screen", House.ROOT.resolve("corpus/stories/bobby-sierra").toString());

  /** Classes of an optional feature but those that tell whether it is wanted. */
  private static final String AT_WORK =
      "dev\\.bonafide\\.(?:speech|github|dns|hiring)\\.(?!\\w+(?:Extension|Setting|Setup)\\b)";

  private static String run(Map<String, String> settings, List<String> arguments)
      throws IOException {
    Process process = started(settings, arguments);
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** What a server loads until it listens; then it is asked to stop. */
  private static String served(Map<String, String> settings) throws IOException {
    Process process = started(settings, List.of("serve"));
    StringBuilder printed = new StringBuilder();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null) {
        printed.append(line).append('\n');
        if (line.contains("page on http")) {
          boolean _ = process.toHandle().destroy();
        }
        line = lines.readLine();
      }
    }
    return printed.toString();
  }

  private static Process started(Map<String, String> settings, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-verbose:class", "-cp", classPath(), Main.class.getName()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("BONAFIDE_"));
    builder.environment().putAll(settings);
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Without the verdict, which stands among them. */
  private static String loaded(String printed) {
    return printed
        .lines()
        .filter(line -> line.contains(" source: "))
        .filter(line -> !line.contains("source: jrt:"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void screening_without_a_model_loads_nothing_of_any_models_library() throws IOException {
    String loaded = loaded(run(Map.of("BONAFIDE_LLM_PROVIDER", "none"), SCREEN));
    assertThat(loaded)
        .contains("dev.bonafide.examination.Examiner")
        .doesNotContain("dev.langchain4j")
        .doesNotContain("dev.bonafide.model.provider")
        .doesNotContain("dev.bonafide.applicant")
        .doesNotContain("dev.bonafide.proof.CaseProver")
        .doesNotContainPattern(AT_WORK)
        .doesNotContain("okhttp3")
        .doesNotContain("com.fasterxml.jackson.databind");
  }

  @Test
  void where_a_model_is_looked_after_its_library_is_loaded_and_the_others_are_not()
      throws IOException {
    try (FakeModel ollama = FakeModel.ollama()) {
      Map<String, String> settings =
          Map.of(
              "BONAFIDE_LLM_PROVIDER",
              "ollama",
              "BONAFIDE_LLM_MODEL",
              FakeModel.MODEL,
              "BONAFIDE_LLM_BASE_URL",
              ollama.url());
      String printed = run(settings, List.of("doctor"));
      assertThat(printed).contains("Language model: ollama/small-1 answered in");
      assertThat(loaded(printed))
          .contains("dev.langchain4j.model.ollama.OllamaChatModel ")
          .doesNotContain("dev.langchain4j.model.openai")
          .doesNotContain("dev.langchain4j.model.googleai");
    }
  }

  @Test
  void looking_after_a_set_up_without_a_model_loads_none() throws IOException {
    String printed = run(Map.of(), List.of("doctor"));
    assertThat(printed).contains("Language model: BONAFIDE_LLM_PROVIDER is not set");
    assertThat(loaded(printed)).doesNotContain("dev.langchain4j").doesNotContainPattern(AT_WORK);
  }

  @Test
  void a_server_without_hiring_tools_loads_nothing_of_them(@TempDir Path data) throws IOException {
    Made.into(data);
    String printed = served(Map.of("BONAFIDE_DATA", data.toString(), "BONAFIDE_PORT", "0"));
    assertThat(printed).contains("page on http");
    assertThat(loaded(printed))
        .contains("dev.bonafide.extension.ServerParts")
        .doesNotContainPattern(AT_WORK);
  }
}
