package dev.bonafide.discord.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.casefile.MemoryKept;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Said;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is remembered of a post goes with the words of its case. */
class DiscordTracesTest {
  private static final String WALLET = "0x52908400098527886E0F7030069857D2E4169EE7";

  private final Scene scene = new Scene();
  private final DiscordTraces traces = new DiscordTraces(scene.kept);

  @BeforeEach
  void watch() throws InterruptedException {
    scene.listen().watch();
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void no_fingerprint_of_it_is_left_and_another_case_keeps_its_own() throws InterruptedException {
    Map<String, Map<String, String>> before = scene.kept.everything(tenant());
    found("Fee to " + WALLET, 1);
    Map<String, Map<String, String>> first = scene.kept.everything(tenant());
    assertThat(first.keySet()).anyMatch(topic -> topic.startsWith("leads/"));
    assertThat(first).containsKey("fold");

    traces.forget(new CaseId(tenant(), 1));

    assertThat(left()).isEqualTo(without(before));
    found("Another post, send it to " + WALLET, 2);
    traces.forget(new CaseId(tenant(), 1));
    assertThat(scene.kept.everything(tenant())).containsKey("fold");
  }

  @Test
  void of_another_platform_s_case_nothing_is_remembered_here() {
    traces.forget(new CaseId(new Tenant("slack:T1"), 1));
    assertThat(new MemoryKept().everything(new Tenant("slack:T1"))).isEmpty();
  }

  private void found(String words, int cards) throws InterruptedException {
    scene.discord.people().post(scene.jobs, Scene.MAX, Scene.TELLING + " " + words);
    scene.settle(() -> scene.cards().size() == cards);
    Said _ = scene.cards().getLast();
  }

  private Map<String, Map<String, String>> left() {
    return without(scene.kept.everything(tenant()));
  }

  /** Counts, how far channels were read, and that the bot is in the server are of no post. */
  private static Map<String, Map<String, String>> without(Map<String, Map<String, String>> kept) {
    kept.keySet().removeIf(topic -> topic.matches("looked|flagged|seen|watch|member"));
    return kept;
  }

  private static Tenant tenant() {
    return DiscordPlace.server(FakeDiscord.GUILD);
  }
}
