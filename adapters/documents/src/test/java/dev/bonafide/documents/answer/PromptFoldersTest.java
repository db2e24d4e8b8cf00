package dev.bonafide.documents.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.consultation.request.AnswerSchema;
import dev.bonafide.consultation.request.Kind;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.prompt.PromptFolder;
import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.rule.word.CountriesAndPeoples;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PromptFoldersTest {

  @Test
  void a_contradiction_that_somebody_else_witnesses_is_refused_with_its_line() {
    assertThatThrownBy(
            () ->
                changed(
                    "prompt.md",
                    text ->
                        text.replaceFirst(
                            "contradiction: true", "contradiction: true\n    witnessed: true")))
        .hasMessageContaining("only the subject can contradict themselves")
        .hasMessageContaining("--> prompts/contradictions/prompt.md:");
  }

  @Test
  void a_model_is_told_in_the_words_below_prompt_and_people_read_the_others() {
    Kind kind =
        Shelf.shipped().folders().stream()
            .flatMap(folder -> folder.prompt().kinds().stream())
            .filter(one -> one.id().equals("story-place-contradicts"))
            .findFirst()
            .orElseThrow();
    assertThat(kind.wording().title()).isEqualTo("Tells two places that cannot both be");
    assertThat(kind.flag().title()).isEqualTo("Names two places that cannot both be true");
  }

  @Test
  void words_for_a_model_without_an_innocent_explanation_are_refused_with_their_line() {
    assertThatThrownBy(
            () ->
                changed(
                    "prompt.md",
                    text ->
                        text.replaceFirst(
                            "(?s)(    prompt:.*?      innocent:).*?(\n  - id)", "$1 []$2")))
        .hasMessageContaining("there is no innocent explanation")
        .hasMessageContaining("--> prompts/contradictions/prompt.md:");
  }

  @Test
  void a_schema_that_lags_behind_its_kinds_is_refused() {
    assertThatThrownBy(() -> changed("answer.schema.json", text -> text.replace("story-", "tale-")))
        .hasMessageContaining("answer.schema.json does not say what the kinds give");
  }

  @Test
  void a_file_without_front_matter_or_text_is_refused() {
    assertThatThrownBy(() -> changed("prompt.md", text -> "Look for contradictions."))
        .hasMessageContaining("there is no front matter");
    assertThatThrownBy(
            () -> changed("prompt.md", text -> text.substring(0, text.indexOf("\n---\n") + 5)))
        .hasMessageContaining("nothing is asked");
  }

  @Test
  void too_few_cases_are_refused() {
    List<RuleSource> few =
        Shelf.sources().stream()
            .filter(source -> !source.path().startsWith("contradictions/cases/silent"))
            .toList();
    assertThatThrownBy(() -> PromptShelf.read(few)).hasMessageContaining("too few cases");
  }

  @Test
  void no_prompt_names_a_country_or_a_people() {
    for (PromptFolder folder : Shelf.shipped().folders()) {
      assertThat(CountriesAndPeoples.firstIn(folder.prompt().text()))
          .as(folder.prompt().id())
          .isEmpty();
    }
  }

  @Test
  void every_schema_is_json() throws IOException {
    for (PromptFolder folder : Shelf.shipped().folders()) {
      String id = folder.prompt().id();
      String text = Files.readString(Shelf.ROOT.resolve("prompts/" + id + "/answer.schema.json"));
      assertThat(JsonTree.read(text)).isEqualTo(JsonTree.read(AnswerSchema.of(folder.prompt())));
    }
  }

  private static PromptShelf changed(String file, UnaryOperator<String> change) {
    List<RuleSource> sources = new ArrayList<>();
    for (RuleSource source : Shelf.sources()) {
      boolean meant = source.path().equals("contradictions/" + file);
      sources.add(
          meant
              ? new RuleSource("prompts", source.path(), change.apply(source.text()), false)
              : source);
    }
    return PromptShelf.read(sources);
  }
}
