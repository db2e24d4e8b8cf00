package dev.bonafide.bot.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Setting;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.testkit.model.FakeModel;
import dev.bonafide.web.setup.InstallationSetup.Part;
import dev.bonafide.web.setup.InstallationSetup.Standing;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupDeskTest {
  @TempDir private Path data;
  private KeptSettings kept = new KeptSettings(Map.of());
  private SetupDesk desk = new SetupDesk(kept, InstantSource.system(), () -> {});

  @BeforeEach
  void open() {
    kept =
        new KeptSettings(
            Map.of("BONAFIDE_DATA", data.toString(), "DISCORD_TOKEN", "set-elsewhere"));
    desk = new SetupDesk(kept, InstantSource.system(), () -> {});
  }

  private static Map<String, String> ollama(String address) {
    return Map.of(
        "BONAFIDE_LLM_PROVIDER",
        "ollama",
        "BONAFIDE_LLM_MODEL",
        FakeModel.MODEL,
        "BONAFIDE_LLM_BASE_URL",
        address);
  }

  @Test
  void where_others_reach_the_server_nothing_is_set_up_on_the_page_unless_it_is_allowed() {
    Map<String, String> reached =
        Map.of("BONAFIDE_DATA", data.toString(), "BONAFIDE_PUBLIC_URL", "https://bonafide.example");
    assertThat(desk(reached).isOff()).isTrue();
    Map<String, String> allowed = new HashMap<>(reached);
    allowed.put("BONAFIDE_SETUP", "true");
    assertThat(desk(allowed).isOff()).isFalse();
    assertThat(desk(Map.of("BONAFIDE_DATA", data.toString(), "BONAFIDE_SETUP", "false")).isOff())
        .isTrue();
    assertThat(desk.isOff()).isFalse();
  }

  private static SetupDesk desk(Map<String, String> environment) {
    return new SetupDesk(new KeptSettings(environment), InstantSource.system(), () -> {});
  }

  @Test
  void what_does_not_answer_is_not_kept() {
    List<Diagnosis> seen = desk.connect(Part.MODEL, ollama("http://127.0.0.1:1"));
    assertThat(seen).isNotEmpty().hasOnlyElementsOfType(Diagnosis.Broken.class);
    assertThat(kept.read()).isEmpty();
    assertThat(desk.isChanged()).isFalse();
  }

  @Test
  void where_nothing_was_entered_nothing_is_kept() {
    assertThat(desk.connect(Part.SLACK, Map.of()))
        .singleElement()
        .isInstanceOf(Diagnosis.Off.class);
    assertThat(kept.read()).isEmpty();
  }

  @Test
  void a_model_that_answers_is_kept_and_used_by_the_next_start() {
    try (FakeModel ollama = FakeModel.ollama()) {
      List<Diagnosis> seen = desk.connect(Part.MODEL, ollama(ollama.url()));
      assertThat(seen).singleElement().isInstanceOf(Diagnosis.Sound.class);
      assertThat(kept.all().text(Setting.BONAFIDE_LLM_MODEL)).isEqualTo(FakeModel.MODEL);
      assertThat(desk.isChanged()).isTrue();
      assertThat(new SetupDesk(kept, InstantSource.system(), () -> {}).isChanged()).isFalse();
      desk.disconnect(Part.MODEL);
      assertThat(kept.all().has(Setting.BONAFIDE_LLM_PROVIDER)).isFalse();
    }
  }

  @Test
  void secrets_are_told_to_be_set_and_nothing_else_of_them() {
    kept.write(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "BONAFIDE_LLM_PROVIDER", "openai"));
    Map<String, Standing> standings = desk.standings();
    assertThat(standings)
        .containsEntry("SLACK_BOT_TOKEN", new Standing(false, true, ""))
        .containsEntry("BONAFIDE_LLM_PROVIDER", new Standing(false, true, "openai"))
        .containsEntry("DISCORD_TOKEN", new Standing(true, true, ""))
        .containsEntry("SLACK_APP_TOKEN", new Standing(false, false, ""));
    assertThat(standings.toString()).doesNotContain("xoxb-1", "set-elsewhere");
  }

  @Test
  void another_token_takes_the_place_of_the_first() {
    String first = desk.makeToken();
    assertThat(desk.makeToken()).isNotEqualTo(first);
    assertThat(kept.read()).containsOnlyKeys("BONAFIDE_API_TOKEN");
  }
}
