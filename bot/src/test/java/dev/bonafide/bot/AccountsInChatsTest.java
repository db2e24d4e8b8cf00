package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.listening.Listening;
import dev.bonafide.testkit.github.FakeAccount;
import dev.bonafide.testkit.github.FakeGitHub;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.telegram.Person;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link to an account, from someone who talks with the bot. */
class AccountsInChatsTest {
  private static final String LINK = "https://github.com/motoki-m-dev";

  private static final String OFFER =
      "You buy one computer and keep it at home. You install AnyDesk, I work on it every day."
          + " Please send my salary to my friend's account.";

  private FakeGitHub gitHub;

  @BeforeEach
  void start() throws IOException {
    gitHub = new FakeGitHub(InstantSource.system());
  }

  @AfterEach
  void stop() {
    gitHub.close();
  }

  private SharedFiles files(String allowed) {
    Settings settings =
        new Settings(Map.of("BONAFIDE_GITHUB", allowed, "BONAFIDE_GITHUB_API_URL", gitHub.url()));
    return new SharedFiles(
        TestLimits.UNHURRIED,
        Listening.NONE,
        Optional.empty(),
        _ -> false,
        Extensions.of(settings, InstantSource.system()).accounts());
  }

  private String inSlack(SharedFiles files, String words) {
    try (SlackTalk talk = new SlackTalk(files)) {
      return talk.mentioned("<@" + FakeSlack.BOT_USER + "> " + words);
    }
  }

  private FakeAccount motoki() {
    return gitHub.add(new FakeAccount("motoki-m-dev", 177_263_401).shows("name", "Motoki"));
  }

  @Test
  void unless_it_is_allowed_a_link_is_a_word_like_others() {
    motoki();
    inSlack(files("false"), "check <" + LINK + ">");
    inSlack(files("perhaps"), "check <" + LINK + ">");
    assertThat(gitHub.calls()).isEmpty();
  }

  @Test
  void an_account_that_cannot_be_had_is_unread_with_the_reason() {
    assertThat(inSlack(files("true"), "check <" + LINK + ">"))
        .contains("GitHub: motoki-m-dev: GitHub has no account by this name");
    gitHub.next(403, "application/json", "{\"message\":\"Motoki said: pay me\"}");
    assertThat(inSlack(files("true"), "check <" + LINK + ">"))
        .contains("GitHub does not show this")
        .doesNotContain("pay me");
  }

  @Test
  void an_account_alone_is_a_case_in_slack() {
    motoki();
    assertThat(inSlack(files("true"), "check <" + LINK + ">"))
        .contains("From GitHub: the account motoki-m-dev (number 177263401)");
  }

  @Test
  void in_telegram_the_link_comes_with_what_is_forwarded() throws InterruptedException {
    motoki();
    Person ada = new Person(1_001, "Ada", "en");
    try (TelegramTalk talk = new TelegramTalk(ada, Shipped.ENGINE, files("true"))) {
      talk.forward("Motoki", List.of("Hello sir, here is my work: https://github.com/octocat"));
      long _ = talk.people().text(ada, LINK);
      assertThat(talk.answers().getLast().text()).contains("From GitHub: the account motoki-m-dev");
    }
    assertThat(gitHub.paths())
        .as("what the subject links to is not followed")
        .isNotEmpty()
        .noneMatch(path -> path.contains("octocat"));
  }

  private static Map<String, Object> account(String link) {
    return Map.of("link", link, "case", 1L);
  }

  @Test
  void in_discord_a_moderator_adds_an_account_to_a_case() throws InterruptedException {
    motoki();
    try (DiscordTalk talk = new DiscordTalk(files("true"))) {
      talk.found(OFFER);
      assertThat(talk.asked("account", account(LINK)).toString()).contains("Case 1");
      assertThat(gitHub.paths()).contains("/users/motoki-m-dev");
      var looked = talk.pressedByAdmin("What was checked");
      assertThat(looked.text()).contains("From GitHub: the account motoki-m-dev");
    }
  }

  @Test
  void in_discord_nobody_else_has_an_account_looked_up() throws InterruptedException {
    motoki();
    try (DiscordTalk talk = new DiscordTalk(files("true"))) {
      talk.found(OFFER);
      assertThat(talk.askedByMember("account", account(LINK)).toString())
          .contains("Only people who can manage messages here");
      assertThat(talk.asked("account", account("https://example.com/octocat")).toString())
          .contains("not the address of an account on GitHub");
      assertThat(talk.asked("account", Map.of("link", LINK, "case", 99L)).toString())
          .contains("no longer here");
    }
    assertThat(gitHub.paths()).noneMatch(path -> path.contains("octocat"));
  }

  @Test
  void in_discord_it_is_said_where_it_is_not_allowed() throws InterruptedException {
    motoki();
    try (DiscordTalk talk = new DiscordTalk(files("false"))) {
      talk.found(OFFER);
      assertThat(talk.asked("account", account(LINK)).toString()).contains("BONAFIDE_GITHUB");
    }
    assertThat(gitHub.calls()).isEmpty();
  }
}
