package dev.bonafide.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.DiscordTalk;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Post;
import dev.bonafide.testkit.discord.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fraud that someone put into a channel in Discord, with the rules and readers that ship. */
class FoundInDiscordTest {
  private static final String MENTION = "<@" + FakeDiscord.APP + "> ";
  private final DiscordTalk talk;

  FoundInDiscordTest() throws InterruptedException {
    this.talk = new DiscordTalk();
  }

  @AfterEach
  void close() {
    talk.close();
  }

  @ParameterizedTest
  @EnumSource
  void it_is_high_risk_or_asked_about_and_one_press_judges_it_once(FoundChat chat)
      throws InterruptedException {
    isJudgedOnce(talk.screened(Post.of(String.join("\n", chat.messages()))));
  }

  @ParameterizedTest
  @EnumSource(names = {"PASTED", "GMAIL"})
  void so_it_is_forwarded(FoundChat chat) throws InterruptedException {
    isJudgedOnce(talk.screened(Post.of("").forwarding(String.join("\n", chat.messages()))));
  }

  @Test
  void so_it_is_in_the_form() throws InterruptedException {
    isJudgedOnce(talk.pasted(FoundChat.PASTED.messages().getFirst()));
  }

  @ParameterizedTest
  @ValueSource(strings = {FoundChat.LINKS, FoundChat.LINK, "https://jobs.example"})
  void links_alone_are_named_and_too_little_to_say(String links) throws InterruptedException {
    assertThat(talk.screened(Post.of(links)).text())
        .contains("Not enough to judge", "hxxps://jobs\\[.\\]example")
        .doesNotContain("Nothing found that needs")
        .doesNotContain("Wrong person?", "Who is being screened?");
  }

  @Test
  void so_it_is_as_the_export_of_a_chat() throws InterruptedException {
    isJudgedOnce(talk.screened(talk.withFile("result.json", FoundChat.EXPORT)));
  }

  @Test
  void the_frame_of_a_job_feed_is_the_post() throws InterruptedException {
    Post feed =
        Post.of("")
            .frame(
                "Acme Jobs", "Solidity developer", "How it is erased", FoundChat.POST, "via Feed");
    isFound(talk.screened(feed), "embed");
  }

  @Test
  void so_is_what_discord_drew_of_a_link() throws InterruptedException {
    Post linked =
        Post.of("https://jobs.example/1")
            .preview("https://jobs.example/1", "Solidity developer", FoundChat.POST);
    isFound(talk.screened(linked), "preview of a link");
  }

  @Test
  void frames_that_say_nothing_leave_links_too_little_to_say() throws InterruptedException {
    Post linked = Post.of("https://jobs.example/1").preview("https://jobs.example/1", "", "");
    assertThat(talk.screened(linked).text()).contains("Not enough to judge");
  }

  @Test
  void where_others_read_along_what_names_the_bot_is_looked_at_and_shown_to_the_asker_alone()
      throws InterruptedException {
    Said said = talk.mentioned(Post.of(MENTION + FoundChat.OFFER));
    assertThat(said.text())
        .contains("Only you will see")
        .doesNotContain("Upwork", "Case", "cleared");
    assertThat(talk.pressed(said, "Show me").text()).contains("Case 1 ", FoundChat.OFFERED);
    assertThat(talk.pressedByAnother(said, "Show me").text()).doesNotContain("Upwork", "Case 1 ");
  }

  @Test
  void so_is_what_it_answers() throws InterruptedException {
    Post answer =
        Post.of(MENTION + "is this real?").answering(Post.of(FoundChat.POST), DiscordTalk.ADA);
    assertThat(talk.pressed(talk.mentioned(answer), "Show me").text())
        .contains("**Ask first**", "The post says: ");
  }

  @Test
  void so_is_an_offer_of_one_sentence_to_the_bot_alone() throws InterruptedException {
    Said said = talk.direct(Post.of(FoundChat.OFFER));
    assertThat(said.text()).contains("Case 1 ", FoundChat.OFFERED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hi", "", "sreen pls"})
  void where_there_is_nothing_to_look_at_it_says_how_to_ask(String words)
      throws InterruptedException {
    assertThat(talk.mentioned(Post.of(MENTION + words)).text()).contains("in a reply to a post");
    assertThat(talk.direct(Post.of("hello " + words)).text()).contains("in a reply to a post");
  }

  private void isFound(Said said, String place) throws InterruptedException {
    assertThat(said.text()).contains("**Ask first**").doesNotContain("](");
    assertThat(talk.pressed(said, "Evidence").text())
        .contains("deposit", "(" + place)
        .doesNotContain("](", "@everyone", "https://evil");
  }

  private void isJudgedOnce(Said asked) throws InterruptedException {
    assertThat(asked.text())
        .containsAnyOf("Wrong person? ", "Who is being screened?")
        .doesNotContain("Nothing found that needs");
    Said judged = talk.pressed(asked, candidate(asked));
    assertThat(judged.text())
        .contains("Case 1 ")
        .doesNotContain("Wrong person?", "Who is being screened?");
    assertThat(talk.pressed(judged, "Evidence").text()).contains("Bobby Sierra");
  }

  private static String candidate(Said asked) {
    return asked.buttons().stream()
        .map(Said.Button::label)
        .filter(label -> label.contains("Bobby Sierra"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(asked.text() + asked.buttons()));
  }
}
