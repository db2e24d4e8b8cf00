package dev.bonafide.discord.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts that lead to the same place. */
class SharedIndicatorIndexTest {
  private static final String WALLET = "0x52908400098527886E0F7030069857D2E4169EE7";

  private final Scene scene = new Scene();

  @BeforeEach
  void watch() throws InterruptedException {
    scene.listen().watch();
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private Said card(String words, int number) throws InterruptedException {
    scene.discord.people().post(scene.jobs, Scene.MAX, Scene.TELLING + " " + words);
    scene.settle(() -> scene.cards().size() == number);
    return scene.cards().getLast();
  }

  @Test
  void a_contact_that_is_a_person_holds_nothing_together() throws InterruptedException {
    Said _ = card("Write to @hr_lead on Telegram, one", 1);
    assertThat(card("Write to @hr_lead on Telegram, two", 2).text())
        .doesNotContain("flagged before");
  }

  @Test
  void the_same_wallet_or_invite_in_other_words_names_the_earlier_cases()
      throws InterruptedException {
    Said _ = card("Fee to " + WALLET, 1);
    Said _ = card("Ask in discord.gg/AbC12", 2);
    assertThat(card("Our wallet is " + WALLET + ", see https://discord.com/invite/AbC12", 3).text())
        .contains("as 2 flagged before: case 2, case 1")
        .doesNotContain(WALLET);
  }

  @Test
  void it_stands_there_after_a_word_of_the_moderators_too() throws InterruptedException {
    Said _ = card("Fee to " + WALLET, 1);
    Said second = card("Now to " + WALLET, 2);
    Said _ = scene.decides(second, "Mark as scam", "seen before", Scene.MOD);
    assertThat(scene.cards().getLast().text()).contains("flagged before: case 1");
  }
}
