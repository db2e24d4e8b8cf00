package dev.bonafide.lab.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.FakeReader;
import dev.bonafide.bot.Ran;
import dev.bonafide.bot.Shipped;
import dev.bonafide.house.House;
import dev.bonafide.lab.LabRun;
import dev.bonafide.prompt.PromptCase;
import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.testkit.model.Call;
import dev.bonafide.testkit.model.FakeModel;
import dev.bonafide.testkit.model.Saying;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider that says what the cases expect, or not; no model is meant by it. */
class RecordPromptsTest {
  private static final List<PromptCase> CASES =
      PromptShelf.read(Shipped.DISTRIBUTION.prompts()).folders().stream()
          .filter(folder -> folder.prompt().id().equals("contradictions"))
          .flatMap(folder -> folder.cases().stream())
          .toList();
  private static final String ALONE = "contradictions/cases/find-alone-and-not.yaml";

  private static final Pattern QUOTE = Pattern.compile("\"words\": \"([^\"]*)\"");

  @TempDir Path temp;
  private final FakeModel fake = FakeModel.openAiCompatible();

  @BeforeEach
  void copy() throws IOException {
    Path shipped = House.ROOT.resolve("prompts");
    try (Stream<Path> walk = Files.walk(shipped)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path to = temp.resolve("prompts").resolve(shipped.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    fake.otherwise(RecordPromptsTest::right);
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  /** What the case expects from the model or person who is asked about it. */
  private static Saying right(Call call) {
    String answer =
        CASES.stream()
            .filter(one -> !one.find().isEmpty())
            .filter(one -> quotes(one.answer()).allMatch(call.body()::contains))
            .map(PromptCase::answer)
            .findFirst()
            .orElse("{\"found\": []}");
    return Saying.said("{ \"contradictions\" : " + answer + " }");
  }

  private static Stream<String> quotes(String answer) {
    return QUOTE.matcher(answer).results().map(found -> found.group(1));
  }

  private Ran record(Map<String, String> more, String... options) {
    String[] args =
        Stream.concat(
                Stream.of("prompts", "record", "prompts", "--only", "contradictions"),
                Stream.of(options))
            .toArray(String[]::new);
    return LabRun.asking(FakeReader.settings(fake, more), temp, args);
  }

  private String text(String path) throws IOException {
    return Files.readString(temp.resolve("prompts").resolve(path));
  }

  @Test
  void without_a_model_it_is_refused_with_what_to_set() {
    Ran ran = LabRun.in(temp, "prompts", "record", "prompts");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .contains("none is configured: set BONAFIDE_LLM_PROVIDER and BONAFIDE_LLM_MODEL");
  }

  @Test
  void several_models_an_id_that_is_none_and_no_folder_are_refused_and_nothing_is_sent() {
    assertThat(record(Map.of("BONAFIDE_LLM_MODEL", "one,two")).err())
        .contains("asks one model; BONAFIDE_LLM_MODEL names openai/one, openai/two");
    assertThat(record(Map.of(), "--only", "horoscopes").err())
        .contains("no consultation is called horoscopes; there are answers,");
    assertThat(LabRun.in(temp, "prompts", "record").err()).contains("the folder to write to");
    assertThat(fake.calls()).isEmpty();
  }

  @Test
  void an_answer_that_does_not_hold_is_told_and_not_written() throws IOException {
    String before = text(ALONE);
    fake.otherwise(_ -> Saying.said("{\"contradictions\": {\"found\": []}}"));
    Ran ran = record(Map.of());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .contains(ALONE + ": left unchanged: found [] instead of [story-work-contradicts]\n")
        .contains("contradictions/cases/silent-move-told.yaml: recorded\n");
    assertThat(text(ALONE)).isEqualTo(before);
    assertThat(text("contradictions/cases/silent-move-told.yaml")).doesNotContain("scripted");
  }

  @Test
  void the_record_is_written_on_request_and_the_test_says_so() throws IOException {
    fake.otherwise(_ -> Saying.said("{\"contradictions\": {\"found\": []}}"));
    assertThat(record(Map.of(), "--even-wrong").status()).isEqualTo(1);
    assertThat(text(ALONE)).contains("recorded: {model: \"openai/small-1\", on: 1970-01-01, ");
    Ran test = LabRun.in(temp, "prompts", "test", "prompts");
    assertThat(test.status()).isEqualTo(1);
    assertThat(test.out()).contains(ALONE + ": found [] instead of [story-work-contradicts]");
  }

  @Test
  void a_case_that_leaves_open_who_is_vetted_is_refused_even_so() throws IOException {
    String open = text(ALONE).replace("name: Marek Dlouhy\n", "");
    Files.writeString(temp.resolve("prompts").resolve(ALONE), open);
    String why = ALONE + ": it is not clear which speaker is being screened: give their name";
    assertThat(LabRun.in(temp, "prompts", "test", "prompts").out()).contains(why);
    assertThat(record(Map.of(), "--even-wrong").out()).contains("give their name");
    assertThat(text(ALONE)).isEqualTo(open);
  }

  @Test
  void what_cannot_be_read_is_not_written() throws IOException {
    String before = text(ALONE);
    fake.otherwise(_ -> Saying.said("Of course! I looked at it, and all is well."));
    Ran ran = record(Map.of());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains(ALONE + ": no answer, left unchanged: ").contains(" 0 recorded");
    assertThat(text(ALONE)).isEqualTo(before);
  }

  @Test
  void a_model_that_is_away_is_not_asked_about_every_case() {
    fake.otherwise(_ -> Saying.of(Saying.Kind.FAULTY));
    Ran ran = record(Map.of("BONAFIDE_LLM_BREAKER", "2/PT1H"));
    assertThat(ran.status()).isEqualTo(1);
    assertThat(fake.calls()).hasSize(2);
    assertThat(ran.out())
        .contains("0 recorded, 0 contrary to their cases, " + CASES.size() + " without");
  }

  @Test
  void answers_that_hold_take_the_place_of_those_written_by_hand() throws IOException {
    Ran ran = record(Map.of());
    assertThat(ran.out()).contains(CASES.size() + " recorded, 0 contrary to their cases");
    assertThat(ran.status()).isZero();
    assertThat(text(ALONE))
        .startsWith("title: Built alone in one answer")
        .doesNotContain("scripted")
        .containsPattern(
            "recorded: \\{model: \"openai/small-1\", on: 1970-01-01, request: \"\\w+\"}");
    Ran test = LabRun.in(temp, "prompts", "test", "prompts");
    assertThat(test.out()).contains(": all hold");
    assertThat(test.err()).isEmpty();
    Ran again = record(Map.of());
    assertThat(again.out()).contains(" 0 recorded").contains(CASES.size() + " left; 0 calls");
    assertThat(record(Map.of(), "--again").out()).contains(CASES.size() + " recorded");
  }

  @Test
  void an_answer_to_what_was_asked_before_is_told_as_such() throws IOException {
    record(Map.of());
    Path prompt = temp.resolve("prompts/contradictions/prompt.md");
    Files.writeString(prompt, Files.readString(prompt) + "\nTake your time.\n");
    Ran test = LabRun.in(temp, "prompts", "test", "prompts");
    assertThat(test.status()).isZero();
    assertThat(test.err())
        .contains(ALONE + ": the answer was recorded before the prompt was changed");
  }

  @Test
  void a_case_says_whose_its_answer_is_and_not_twice() throws IOException {
    Path file = temp.resolve("prompts").resolve(ALONE);
    String text = Files.readString(file);
    Files.writeString(file, text.replace("scripted: true\n", ""));
    assertThat(LabRun.in(temp, "prompts", "test", "prompts").err())
        .contains("nothing says whose answer this is");
    Files.writeString(file, text + "recorded: {model: a/b, on: yesterday, request: c}\n");
    assertThat(LabRun.in(temp, "prompts", "test", "prompts").err()).contains("this is not a date");
  }
}
