package dev.bonafide.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.extension.SetupProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelSettingsTest {

  static ModelSettings settings(String provider, String models, String key, String baseUrl) {
    return new ModelSettings(provider, models, key, baseUrl, "any", ModelLimits.USUAL);
  }

  private static void wrong(ModelSettings settings, String what) {
    assertThat(settings.problems()).extracting(SetupProblem::what).containsExactly(what);
    assertThat(settings.problems()).extracting(SetupProblem::mend).doesNotContain("");
  }

  @Test
  void a_provider_that_there_is_not_is_told_with_those_that_there_are() {
    ModelSettings settings = settings("openia", "one", "sk-1", "");
    wrong(settings, "BONAFIDE_LLM_PROVIDER names an unknown provider");
    assertThat(settings.problems().getFirst().mend())
        .isEqualTo("Write openai, anthropic, gemini, ollama or none");
  }

  @ParameterizedTest
  @EnumSource(names = {"OPENAI", "ANTHROPIC", "GEMINI"})
  void a_provider_without_a_key_is_refused(Vendor vendor) {
    wrong(settings(vendor.id(), "one", " ", ""), "BONAFIDE_LLM_API_KEY is not set");
  }

  @ParameterizedTest
  @EnumSource
  void a_server_of_ones_own_may_want_no_key(Vendor vendor) {
    assertThat(settings(vendor.id(), "one", "", "http://10.0.0.7:8000/v1").problems()).isEmpty();
  }

  @Test
  void ollama_wants_no_key() {
    assertThat(settings("ollama", "qwen3:8b", "", "").problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " , ", ","})
  void a_provider_without_a_model_is_refused(String models) {
    wrong(settings("openai", models, "sk-1", ""), "BONAFIDE_LLM_MODEL is not set");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b,c,d,e", "a model", "../admin?x=", "gpt\u00df", "a\"b"})
  void what_is_no_name_of_a_model_is_refused(String models) {
    wrong(
        settings("openai", models, "sk-1", ""),
        "BONAFIDE_LLM_MODEL must be a list of at most 4 model names");
  }

  @Test
  void several_models_are_told_apart_by_commas_and_none_is_asked_twice() {
    assertThat(settings("openai", "gpt-5-mini, org/two ,gpt-5-mini,", "sk-1", "").names())
        .containsExactly("gpt-5-mini", "org/two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api.example.com",
        "ftp://api.example.com",
        "https://",
        "https://me:secret@api.example.com",
        "https://api.example.com/v1?key=1",
        "https://a b"
      })
  void what_is_no_address_is_refused_and_not_repeated(String url) {
    ModelSettings settings = settings("openai", "one", "sk-1", url);
    wrong(settings, "BONAFIDE_LLM_BASE_URL is not an http or https address");
    assertThat(settings.problems().toString()).doesNotContain("secret", "example", "a b");
  }

  @Test
  void a_key_that_was_copied_with_more_than_itself_is_refused_and_not_repeated() {
    ModelSettings settings = settings("openai", "one", "sk-1\nsk-2", "");
    wrong(settings, "BONAFIDE_LLM_API_KEY has characters that keys never have");
    assertThat(settings.problems() + settings.toString()).doesNotContain("sk-1", "sk-2");
  }

  @Test
  void neither_any_nor_all_is_refused() {
    wrong(
        new ModelSettings("ollama", "one", "", "", "most", ModelLimits.USUAL),
        "BONAFIDE_LLM_AGREE is neither \"any\" nor \"all\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "", " none "})
  void where_none_is_wanted_nothing_else_matters(String provider) {
    ModelSettings settings = new ModelSettings(provider, "", "", "x", "x", ModelLimits.USUAL);
    assertThat(settings.isUnset()).isTrue();
    assertThat(settings.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "OPENAI, https://api.openai.com/v1, true",
    "OPENAI, https://eu.api.openai.com/v1, true",
    "OPENAI, https://mine.openai.azure.com/openai/v1, true",
    "OPENAI, http://127.0.0.1:8000/v1, false",
    "OPENAI, https://api.openai.com.example.com/v1, false",
    "ANTHROPIC, https://api.anthropic.com/v1, true"
  })
  void a_providers_own_servers_are_known(Vendor vendor, String url, boolean theirs) {
    assertThat(vendor.isTheirs(url)).isEqualTo(theirs);
  }
}
