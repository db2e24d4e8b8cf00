package dev.bonafide.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.SlackTalk;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import dev.bonafide.text.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fraud that a colleague put into a thread in Slack, with the rules and readers that ship. */
class FoundInSlackTest {
  private final SlackTalk talk = new SlackTalk();

  @AfterEach
  void close() {
    talk.close();
  }

  @ParameterizedTest
  @EnumSource
  void it_is_high_risk_or_asked_about_and_one_press_judges_it_once(FoundChat chat) {
    List<String> messages = chat.messages().stream().map(FoundInSlackTest::escaped).toList();
    String thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, messages.getFirst(), null);
    messages.stream()
        .skip(1)
        .forEach(one -> talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, one, thread));
    Said card = talk.screened(thread);
    assertThat(talk.standing(card)).contains("Do not go on until", "Who is vetted: ");
    talk.slack().presses(SlackTalk.ADA, SlackTalk.CLOSED, card.ts(), candidate(chat));
    talk.await(() -> talk.standing(card).contains("is the one who is vetted"));
    assertThat(talk.standing(card))
        .contains("Do not go on until", "Candidate: ")
        .doesNotContain("Who is vetted: ");
    assertThat(talk.posts(thread)).hasSize(1);
  }

  @Test
  void the_export_of_a_chat_tells_itself_who_it_is() {
    String thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, "look at this", null);
    byte[] bytes = FoundChat.EXPORT.getBytes(StandardCharsets.UTF_8);
    SharedFile file = SharedFile.hosted("F1", "result.json", "application/json", bytes);
    var _ = talk.slack().shares(SlackTalk.CLOSED, SlackTalk.BEN, "", thread, file);
    assertThat(talk.standing(talk.screened(thread))).contains("Do not go on until", "my brother");
    assertThat(talk.posts(thread)).hasSize(1);
  }

  @Test
  void links_alone_are_too_little_to_say() {
    String thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, FoundChat.LINKS, null);
    assertThat(talk.standing(talk.screened(thread)))
        .contains("Too little to say")
        .doesNotContain("Nothing found that needs");
  }

  /** As Slack gives what was typed. */
  private static String escaped(String typed) {
    return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String candidate(FoundChat chat) {
    return "speaker-" + Fingerprint.of(chat.candidate()).substring(0, 10);
  }
}
