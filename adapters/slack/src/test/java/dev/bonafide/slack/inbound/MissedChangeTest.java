package dev.bonafide.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.slack.Away;
import dev.bonafide.testkit.slack.FakeSlack;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Words that a case rests on are changed while the bot is away. */
class MissedChangeTest {
  private static final String C = FakeSlack.CHANNEL;
  private final Away bot = new Away();

  @AfterEach
  void close() {
    bot.close();
  }

  private static String key(String channel, String ts) {
    return channel + "/" + ts;
  }

  @Test
  void what_was_changed_in_a_thread_while_nobody_listened_is_told_once_and_without_its_words() {
    String root = bot.said(C, "They ask for my account", null);
    String reply = bot.said(C, "and this is what they wrote", root);
    String other = bot.said(C, "somewhere else", null);
    bot.listens();
    String asked = bot.heard(C, root);
    bot.dies(Duration.ofHours(2));
    String first = changed(root);
    String second = changed(reply);
    changed(other);
    bot.starts();
    bot.finishes();
    assertThat(bot.kept)
        .containsOnlyKeys(key(C, asked), source(root, first), source(reply, second));
    assertThat(bot.kept.values())
        .filteredOn(one -> one.key().equals(source(reply, second)))
        .singleElement()
        .satisfies(
            one -> assertThat(one.payload()).contains("CHANGED").doesNotContain("other words"));
    bot.dies(Duration.ofHours(1));
    bot.starts();
    bot.finishes();
    assertThat(bot.kept).hasSize(3);
  }

  private String changed(String ts) {
    return bot.slack.change(C, ts, "other words").get("event_ts").getAsString();
  }

  private static String source(String said, String at) {
    return key(C, said) + "/source/" + at;
  }
}
