package dev.bonafide.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bonafide.bot.SlackTalk;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import dev.bonafide.text.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fraud that a colleague put into a thread in Slack, with the rules and readers that ship. */
class FoundInSlackTest {
  private static final String MENTION = "<@" + FakeSlack.BOT_USER + "> ";
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
    assertThat(talk.standing(card)).contains("Stop until this is cleared", "Wrong person? ");
    talk.slack().presses(SlackTalk.ADA, SlackTalk.CLOSED, card.ts(), candidate(chat));
    talk.await(() -> talk.standing(card).contains("is now the person being screened"));
    assertThat(talk.standing(card))
        .contains("Stop until this is cleared", "Candidate: ")
        .doesNotContain("Wrong person?", "Who is being screened?");
    assertThat(talk.posts(thread)).hasSize(1);
  }

  @Test
  void the_export_of_a_chat_tells_itself_who_it_is() {
    String thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, "look at this", null);
    byte[] bytes = FoundChat.EXPORT.getBytes(StandardCharsets.UTF_8);
    SharedFile file = SharedFile.hosted("F1", "result.json", "application/json", bytes);
    var _ = talk.slack().shares(SlackTalk.CLOSED, SlackTalk.BEN, "", thread, file);
    assertThat(talk.standing(talk.screened(thread)))
        .contains("Stop until this is cleared", "my cousin");
    assertThat(talk.posts(thread)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://jobs.example/apply/1> <https://profiles.example/in/bobby>",
        "<https://jobs.example/apply/1|Apply now>",
        "look <@U0ADA> <https://jobs.example/apply/1>",
      })
  void links_alone_are_named_and_too_little_to_say_and_nobody_is_asked_about(String links) {
    String thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, links, null);
    assertThat(talk.standing(talk.screened(thread)))
        .contains(
            "Not enough to judge",
            "Send this bot the full chat or post",
            "hxxps://jobs[.]example/apply/1")
        .doesNotContain("Nothing found that needs")
        .doesNotContain("Wrong person?", "Who is being screened?");
  }

  @Test
  void notes_of_colleagues_alone_are_no_all_clear_and_it_is_said_what_to_send() {
    String notes = "call with Inês went fine I think, camera on, a bit of noise from the room";
    String thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, notes, null);
    assertThat(talk.standing(talk.screened(thread)))
        .contains(
            "Not enough to judge",
            "only notes, and none of their own words",
            "Send this bot the full chat or post")
        .doesNotContain("too little text", "Nothing known");
  }

  @Test
  void a_member_who_uploads_a_call_without_a_word_is_not_screened() {
    String call =
        """
        WEBVTT

        00:00:04.100 --> 00:00:09.000
        <v Dana Whitlock>Hi Steven, who was your manager there?

        00:00:09.900 --> 00:00:11.000
        <v Unknown speaker>(whispering) say David, David Brown

        00:00:12.000 --> 00:00:14.000
        <v Steven Clark>It was David. David Brown.
        """;
    talk.slack().add(new Person("U0DANA", "dana.whitlock", FakeSlack.TEAM, Person.Kind.MEMBER));
    byte[] bytes = call.getBytes(StandardCharsets.UTF_8);
    SharedFile file = SharedFile.hosted("F1", "call.vtt", "text/vtt", bytes);
    JsonObject shared = talk.slack().shares(SlackTalk.CLOSED, "U0DANA", "", null, file);
    assertThat(talk.standing(talk.screened(shared.get("ts").getAsString())))
        .contains("Ask first", "Steven Clark said")
        .doesNotContain("Wrong person?");
  }

  @Test
  void an_offer_of_one_sentence_is_looked_at_without_a_command() {
    assertThat(talk.direct(FoundChat.OFFER)).contains("Case 1 ", FoundChat.OFFERED);
  }

  @Test
  void so_it_is_in_a_mention_that_begins_a_thread() {
    assertThat(talk.mentioned(MENTION + FoundChat.OFFER)).contains("Case 1 ", FoundChat.OFFERED);
  }

  @Test
  void a_link_alone_in_a_mention_is_too_little_to_say() {
    assertThat(talk.mentioned(MENTION + "is this real? <https://jobs.example>"))
        .contains("Not enough to judge", "hxxps://jobs[.]example");
  }

  @Test
  void what_slack_shows_of_a_link_is_the_post_where_nothing_else_is_said() {
    String thread = framed(SlackTalk.BEN, "<https://jobs.example/1>", null);
    assertThat(talk.standing(talk.screened(thread))).contains("*Ask first*");
  }

  @Test
  void beside_a_talk_nobody_is_judged_by_the_page_that_they_link_to() {
    talk.slack().add(new Person("U0BO", "Bo Lund", FakeSlack.TEAM, Person.Kind.GUEST));
    String thread =
        talk.slack()
            .says(
                SlackTalk.CLOSED,
                "U0BO",
                "I have worked with Rust for six years now, mostly on payment systems.",
                null);
    String _ = framed("U0BO", "I wrote <https://jobs.example/1> on that.", thread);
    assertThat(talk.screenedAlone(thread))
        .doesNotContain("Stop until this is cleared", "Ask first");
  }

  @Test
  void frames_that_say_nothing_leave_links_too_little_to_say() {
    String thread =
        talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, "<https://jobs.example/1>", null);
    put(SlackTalk.BEN, "<https://jobs.example/1>", thread, thread, "{}");
    assertThat(talk.standing(talk.screened(thread))).contains("Not enough to judge");
  }

  /** A message below which Slack shows what a page says. */
  private String framed(String user, String text, @Nullable String thread) {
    String ts = talk.slack().says(SlackTalk.CLOSED, user, text, thread);
    String frame =
        "{\"from_url\": \"https://jobs.example/1\", \"service_name\": \"Jobs\", \"title\":"
            + " \"Solidity developer\", \"text\": \""
            + FoundChat.POST
            + "\"}";
    put(user, text, ts, thread == null ? ts : thread, frame);
    return ts;
  }

  private void put(String user, String text, String ts, String thread, String frame) {
    JsonObject message = new JsonObject();
    message.addProperty("type", "message");
    message.addProperty("user", user);
    message.addProperty("text", text);
    message.addProperty("ts", ts);
    message.addProperty("thread_ts", thread);
    message.add("attachments", JsonParser.parseString("[" + frame + "]"));
    talk.slack().put(SlackTalk.CLOSED, message);
  }

  @Test
  void a_file_is_looked_at_whatever_is_said_with_it() {
    byte[] bytes = FoundChat.EXPORT.getBytes(StandardCharsets.UTF_8);
    SharedFile file = SharedFile.hosted("F1", "result.json", "application/json", bytes);
    assertThat(talk.direct("here is what he wrote", file)).contains("Stop until this is cleared");
  }

  @Test
  void so_is_a_block_of_code() {
    String chat = escaped(FoundChat.PASTED.messages().getFirst());
    assertThat(talk.mentioned(MENTION + "found this one\n```" + chat + "```"))
        .contains("Stop until this is cleared");
    assertThat(talk.direct("sent to me```\n" + chat + "```"))
        .contains("Stop until this is cleared");
  }

  @Test
  void a_request_with_nothing_around_it_is_met_with_what_to_send() {
    assertThat(talk.direct("sreen pls")).contains("There is nothing to screen here");
  }

  /** As Slack gives what was typed. */
  private static String escaped(String typed) {
    return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String candidate(FoundChat chat) {
    return "speaker-" + Fingerprint.of(chat.candidate()).substring(0, 10);
  }
}
