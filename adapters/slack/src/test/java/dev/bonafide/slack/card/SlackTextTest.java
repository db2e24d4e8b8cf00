package dev.bonafide.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.conversation.BotAnswer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlackTextTest {

  @Test
  void plain_words_cannot_call_anybody_and_fit() {
    List<String> paragraphs = new ArrayList<>(Collections.nCopies(50, "é".repeat(2_000)));
    paragraphs.add(0, "“<!channel> @here https://evil.example/x”");
    String said = SlackText.plain(new BotAnswer.Told(paragraphs), SlackMessages.ENGLISH).text();
    assertThat(said).doesNotContain("<!channel>", "@here", "https://").endsWith("more like this");
    assertThat(said.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(4_000);
    assertThat(SlackText.plain(new BotAnswer.Working("Wait <b>"), SlackMessages.ENGLISH).text())
        .isEqualTo("Wait &lt;b&gt;");
  }
}
