package dev.bonafide.lab.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.CaseFolder;
import dev.bonafide.bot.Ran;
import dev.bonafide.bot.Shipped;
import dev.bonafide.house.House;
import dev.bonafide.lab.LabRun;
import dev.bonafide.prompt.PromptShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The consultation that the guide adds, added as it says there. */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class OneFolderTest {
  private static final Pattern SHOWN =
      Pattern.compile("`prompts/(price_moves/[^`]+)`:\n\n```\\w+\n(.*?)```", Pattern.DOTALL);
  private static final String FIND = "price_moves/cases/find-course.yaml";
  private static final String SILENT = "price_moves/cases/silent-month-and-year.yaml";

  @TempDir Path temp;

  private static Map<String, String> shown() {
    Map<String, String> files = new TreeMap<>();
    SHOWN
        .matcher(House.text(House.ROOT.resolve("docs/how-to/add-a-consultation.md")))
        .results()
        .forEach(one -> files.put(one.group(1), one.group(2)));
    return files;
  }

  private void write(String path, String text) {
    new CaseFolder(temp).with("prompts/" + path, text);
  }

  @BeforeEach
  void beside_those_that_are_there() throws IOException {
    Path shipped = House.ROOT.resolve("prompts");
    try (Stream<Path> walk = Files.walk(shipped)) {
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(file -> !file.startsWith(shipped.resolve("target")))
              .toList();
      for (Path file : files) {
        write(shipped.relativize(file).toString(), Files.readString(file));
      }
    }
    shown().forEach(this::write);
  }

  @Test
  void it_shows_a_prompt_and_a_case_of_each_sort() {
    assertThat(shown()).containsOnlyKeys("price_moves/prompt.md", FIND, SILENT);
  }

  @Test
  void without_a_schema_the_complaint_shows_it_and_too_few_cases_are_told() {
    Ran ran = LabRun.in(temp, "prompts", "test", "prompts");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .contains("answer.schema.json does not say what the kinds give", "let it hold this:")
        .contains("there are too few cases");
  }

  @Test
  void with_what_the_complaint_says_and_three_cases_of_each_sort_it_is_one_more() {
    String complaint = LabRun.in(temp, "prompts", "test", "prompts").err();
    int begin = complaint.indexOf('{', complaint.indexOf("let it hold this:"));
    int end = complaint.indexOf("there are too few cases");
    write(
        "price_moves/answer.schema.json",
        complaint.substring(begin, complaint.lastIndexOf('}', end) + 1));
    for (int i = 2; i < 4; i++) {
      write("price_moves/cases/find-%d.yaml".formatted(i), shown().getOrDefault(FIND, ""));
      write("price_moves/cases/silent-%d.yaml".formatted(i), shown().getOrDefault(SILENT, ""));
    }
    int before = PromptShelf.read(Shipped.DISTRIBUTION.prompts()).folders().size();
    Ran ran = LabRun.in(temp, "prompts", "test", "prompts");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).startsWith((before + 1) + " consultations, ").endsWith(": all hold\n");
    assertThat(ran.status()).isZero();
  }
}
