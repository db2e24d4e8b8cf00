package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.model.FakeModel;
import dev.bonafide.testkit.telegram.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is forwarded in Telegram, and kept from language models there. */
class PrivateInTelegramTest {
  private static final Person ADA = new Person(1_001, "Ada", "en");

  /** How many requests there were, where this was typed beside what was forwarded. */
  private static int requests(String note) throws InterruptedException {
    try (FakeModel fake = FakeModel.openAiCompatible()) {
      fake.otherwise(FakeReader::nothing);
      ShippedDistribution distribution =
          FakeReader.distribution(FakeReader.settings(fake, Map.of()));
      try (TelegramTalk talk =
          new TelegramTalk(
              ADA, Shipped.ENGINE.consulting(distribution.consultation().orElseThrow()))) {
        talk.forward("Max", List.of(FakeReader.LEDGER.replace("\\n", "\n")));
        long _ = talk.people().text(ADA, note);
        assertThat(talk.answers().getLast().text()).contains("\nCase 1");
      }
      return fake.calls().size();
    }
  }

  @Test
  void a_typed_request_for_no_model_is_obeyed() throws InterruptedException {
    assertThat(requests("He was late. No-llm, please.")).isZero();
    assertThat(requests("check without a model")).isZero();
    assertThat(requests("Could you check this without a model?")).isZero();
  }

  @Test
  void any_other_typed_text_lets_a_model_be_asked() throws InterruptedException {
    assertThat(requests("He was late.")).isEqualTo(1);
  }
}
