package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.testkit.model.FakeModel;
import dev.bonafide.testkit.model.Saying;
import dev.bonafide.testkit.model.Saying.Kind;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class ModelsTest {

  private static Models models(Map<String, String> settings) {
    return Models.of(new Settings(settings), InstantSource.system());
  }

  @Test
  void a_set_up_that_cannot_be_used_switches_them_off_and_says_why() {
    try (Models models = models(Map.of("BONAFIDE_LLM_PROVIDER", "openai"))) {
      assertThat(models.all()).isEmpty();
      assertThat(models.isWanted()).isTrue();
      assertThat(models.state())
          .isEqualTo("off, BONAFIDE_LLM_MODEL is not set, BONAFIDE_LLM_API_KEY is not set");
      assertThat(models.mode()).startsWith("rules alone; language model off, BONAFIDE_LLM_MODEL");
    }
  }

  @Test
  void a_limit_that_makes_no_sense_stops_nothing_else() {
    try (Models models = models(Map.of("BONAFIDE_LLM_RETRIES", "many"))) {
      assertThat(models.all()).isEmpty();
      assertThat(models.state()).startsWith("off, BONAFIDE_LLM_RETRIES=many: must be");
    }
  }

  @Test
  void where_none_is_set_none_is_there_and_nobody_is_told() {
    try (Models models = models(Map.of())) {
      assertThat(models.all()).isEmpty();
      assertThat(models.isWanted()).isFalse();
      assertThat(models.mode()).startsWith("rules alone, which see about ").contains(".md");
    }
  }

  @Test
  void those_that_are_set_are_there_and_none_is_asked_yet() {
    try (FakeModel fake = FakeModel.openAiCompatible();
        Models models =
            models(
                Map.of(
                    "BONAFIDE_LLM_PROVIDER", "openai",
                    "BONAFIDE_LLM_MODEL", "one,two",
                    "BONAFIDE_LLM_AGREE", "all",
                    "BONAFIDE_LLM_BASE_URL", fake.url()))) {
      assertThat(models.all()).extracting(Model::name).containsExactly("openai/one", "openai/two");
      assertThat(models.agreement()).isEqualTo(Agreement.ALL);
      assertThat(models.state()).isEqualTo("openai/one, openai/two");
      assertThat(models.mode()).startsWith("rules and openai/one, openai/two");
      assertThat(fake.calls()).isEmpty();
    }
  }

  @Test
  void neither_key_nor_evidence_is_ever_logged_however_much_is() {
    StringBuilder logged = new StringBuilder();
    Handler ear = new Ear(logged);
    Logger root = Logger.getLogger("");
    Level before = root.getLevel();
    root.addHandler(ear);
    root.setLevel(Level.ALL);
    try (FakeModel fake = FakeModel.openAi();
        Models models =
            models(
                Map.of(
                    "BONAFIDE_LLM_PROVIDER",
                    "openai",
                    "BONAFIDE_LLM_MODEL",
                    FakeModel.MODEL,
                    "BONAFIDE_LLM_API_KEY",
                    FakeModel.KEY,
                    "BONAFIDE_LLM_RETRIES",
                    "0",
                    "BONAFIDE_LLM_BASE_URL",
                    fake.url()))) {
      ModelRequest request = new ModelRequest("Read.", "1| zebra", "{\"type\":\"object\"}", 50);
      for (Kind kind : new Kind[] {Kind.SAID, Kind.FAULTY, Kind.BROKEN, Kind.RESET, Kind.CUT}) {
        fake.next(Saying.of(kind));
        models.all().getFirst().ask(request, Duration.ofSeconds(30));
      }
      assertThat(fake.calls()).hasSize(5);
    } finally {
      root.removeHandler(ear);
      root.setLevel(before);
    }
    assertThat(logged).doesNotContain(FakeModel.KEY).doesNotContain("zebra");
  }

  /** Hears all that is logged. */
  private static final class Ear extends Handler {
    private final StringBuilder heard;

    Ear(StringBuilder heard) {
      this.heard = heard;
      setLevel(Level.ALL);
    }

    @Override
    public synchronized void publish(LogRecord said) {
      heard.append(said.getMessage()).append(said.getThrown()).append('\n');
    }

    @Override
    public void flush() {
      // Nothing is held back.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
