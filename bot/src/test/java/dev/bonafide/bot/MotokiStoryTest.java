package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bonafide.bot.watchlist.WatchingEngine;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.listening.Listening;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.conversation.PostgresCards;
import dev.bonafide.postgres.conversation.PostgresTenants;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.testkit.github.FakeAccount;
import dev.bonafide.testkit.github.FakeCommit;
import dev.bonafide.testkit.github.FakeGitHub;
import dev.bonafide.testkit.github.FakeRepository;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import dev.bonafide.watchlist.Indicator;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlist;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The story of Motoki, told to the bot as it happened, in a thread over three days. Cases, cards,
 * and the team's watchlist are in PostgreSQL.
 */
class MotokiStoryTest {
  private static final Tenant SLACK = new Tenant("slack:" + FakeSlack.TEAM);

  private static final Path STORY =
      Path.of(System.getProperty("bonafide.root", ".."), "corpus/stories/motoki");

  /** The first message of what the interviewer asks to have said in Japanese. */
  private static final String LANGUAGE_TEST = "18\n00:03:31.200";

  private static final String FIRST_CHAT =
      """
      Motoki, [11.05.2025 09:02]
      Hello sir. I saw your post for blockchain developer

      Motoki, [11.05.2025 09:03]
      I am Japanese developer, I live in Saitama. I have more than eight years experience

      Ramon, [11.05.2025 09:40]
      hi Motoki. do you have a profile that we can look at?

      Motoki, [11.05.2025 09:44]
      Yes sir, it is motoki-m-dev in GitHub

      Ramon, [11.05.2025 10:15]
      thanks. does wednesday work for a call?

      Motoki, [11.05.2025 10:16]
      Yes sir
      """;

  @TempDir private Path data;
  private Instant now = Instant.parse("2025-05-12T08:00:00Z");
  private final FakeAccount motoki = motoki();
  private Database database;
  private FakeGitHub gitHub;
  private CaseFiles cases;
  private SlackTalk talk;
  private String thread;
  private int files;

  @BeforeEach
  void start() throws IOException {
    database = Made.open(new Settings(Map.of("BONAFIDE_DATA", data.toString())));
    gitHub = new FakeGitHub(() -> now);
    gitHub.add(motoki);
    cases = new PostgresCaseFiles(database);
    Settings settings =
        new Settings(
            Map.of(
                "BONAFIDE_GITHUB",
                "true",
                "BONAFIDE_GITHUB_TOKEN",
                FakeGitHub.TOKEN,
                "BONAFIDE_GITHUB_API_URL",
                gitHub.url()));
    talk =
        new SlackTalk(
            new SharedFiles(
                TestLimits.UNHURRIED,
                Listening.NONE,
                Optional.empty(),
                _ -> false,
                Extensions.of(settings, () -> now).accounts()),
            new SlackTalk.Stores(
                cases,
                new PostgresCards(database),
                new PostgresTenants(database, settings.retention()),
                engine(),
                new StoryClock()));
    thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, "a new one for Osaka", null);
  }

  @AfterEach
  void stop() {
    talk.close();
    gitHub.close();
    database.close();
  }

  /** Shows the time of the story. */
  private final class StoryClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private WatchingEngine engine() {
    StoredWatchlists lists = new StoredWatchlists(database, Tenant.INSTALLATION);
    Indicator listed =
        new Indicator(new GitHubAccount("bestselection18"), "cluster of April", null);
    lists.replace(
        new Watchlist(
            "Team list",
            "the team",
            Trust.OWN,
            LocalDate.parse("2025-04-20"),
            null,
            List.of(listed)),
        "team.csv",
        now,
        _ -> {});
    return new WatchingEngine(
        Shipped.DISTRIBUTION.engine(Shipped.DISTRIBUTION.catalogue(Shipped.DISTRIBUTION.rules())),
        lists,
        new ListFiles(Shipped.DISTRIBUTION.rules())::named,
        () -> now);
  }

  private static FakeAccount motoki() {
    FakeAccount account =
        new FakeAccount("motoki-m-dev", 177_263_401)
            .shows("name", "Motoki")
            .shows("bio", "Full Stack & Blockchain Developer from Japan")
            .shows("location", "Japan")
            .follows("bestselection18")
            .followedBy("bestselection18");
    FakeRepository portfolio = new FakeRepository("portfolio", "2024-08-21T00:15:03Z");
    String trailer = "\n\nCo-authored-by: B <77+bestselection18@users.noreply.github.com>";
    for (int day = 1; day <= 6; day++) {
      String at = "2024-09-0" + day + "T10:00:00+09:00";
      portfolio.commit(FakeCommit.by(account, at, "Page " + day + trailer));
    }
    return account
        .repository(portfolio)
        .repository(new FakeRepository("token-bridge-demo", "2024-09-02T02:31:10Z").fork())
        .repository(new FakeRepository("nft-market-ui", "2024-09-02T02:40:55Z").fork());
  }

  private void share(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SharedFile file = SharedFile.hosted("F" + ++files, name, "text/plain", bytes);
    var _ = talk.slack().shares(SlackTalk.CLOSED, SlackTalk.ADA, "", thread, file);
  }

  /** Asks, and gives what stands in the thread once the case was examined once more. */
  private String asked(String words) {
    long before = verdicts().size();
    talk.slack()
        .mention(SlackTalk.CLOSED, SlackTalk.ADA, "<@" + FakeSlack.BOT_USER + "> " + words, thread);
    talk.await(() -> verdicts().size() > before && talk.posts(thread).size() > before);
    return talk.standing(talk.posts(thread).getLast());
  }

  private List<String> verdicts() {
    return examined().map(Entry.Examined::verdict).toList();
  }

  private Stream<Entry.Examined> examined() {
    return cases.latest(SLACK, SlackTalk.CLOSED + "/" + thread).stream()
        .flatMap(history -> history.entries().stream())
        .filter(Entry.Examined.class::isInstance)
        .map(Entry.Examined.class::cast);
  }

  private static String read(String file) throws IOException {
    return Files.readString(STORY.resolve(file));
  }

  @Test
  void the_verdict_moves_as_an_experts_would_and_every_step_says_why() throws IOException {
    share("chat.txt", FIRST_CHAT);
    assertThat(asked("check candidate name Motoki https://github.com/motoki-m-dev"))
        .contains("Is connected to an account on your watchlist")
        .contains("From GitHub: the account motoki-m-dev");
    assertThat(verdicts()).as("a strong fact stops a case by itself").containsExactly("high_risk");
    assertThat(says("network-watched-account")).contains("co-author of 6 commits in portfolio");
    assertThat(says("network-watched-account")).contains("cluster of April", "bestselection18");

    now = now.plus(Duration.ofDays(1));
    String interview = read("interview.vtt");
    int test = interview.indexOf(LANGUAGE_TEST);
    share("interview.vtt", interview.substring(0, test));
    assertThat(asked("check")).contains("The verdict has not changed: Stop until this is cleared.");
    assertThat(says("interview-screen-other-accounts")).contains("That is, eh, my friend");

    share("language-test.vtt", "WEBVTT\n\n" + interview.substring(test));
    assertThat(asked("check")).contains("has not changed");
    assertThat(rules()).contains("interview-leaves-when-tested", "interview-repeated-answer");

    now = now.plus(Duration.ofDays(1));
    share("telegram.txt", read("chat.txt"));
    assertThat(asked("check")).contains("has not changed");
    assertThat(rules()).contains("solicit-funded-computer").doesNotContain("code-profile-emptied");

    gitHub.rename(motoki.emptied(), "skydev-0522");
    now = now.plus(Duration.ofHours(9));
    assertThat(asked("check"))
        .contains("GitHub: motoki-m-dev is now called skydev-0522; its number is the same");
    assertThat(says("code-profile-emptied"))
        .contains("GitHub profile of motoki-m-dev", "GitHub profile of skydev-0522", "Name: none");
    assertThat(verdicts())
        .containsExactly("high_risk", "high_risk", "high_risk", "high_risk", "high_risk");
    everyLookKeptToTheLimits();
    everyFindingQuotesSomething();
  }

  private void everyLookKeptToTheLimits() {
    assertThat(gitHub.tooEarly()).isZero();
    assertThat(gitHub.calls()).hasSizeLessThanOrEqualTo(5 * 40);
    assertThat(gitHub.used()).as("what did not change is free").isLessThan(gitHub.calls().size());
  }

  private void everyFindingQuotesSomething() {
    for (JsonElement one : findings()) {
      JsonObject finding = one.getAsJsonObject();
      assertThat(finding.get("why").getAsString()).isNotBlank();
      assertThat(finding.getAsJsonArray("evidence").isEmpty()).as(finding.toString()).isFalse();
    }
  }

  private JsonArray findings() {
    Entry.Examined last =
        examined().reduce((_, later) -> later).orElseThrow(() -> new AssertionError("no case"));
    return JsonParser.parseString(last.report()).getAsJsonObject().getAsJsonArray("findings");
  }

  private List<String> rules() {
    return findings().asList().stream()
        .map(one -> one.getAsJsonObject().get("rule").getAsString())
        .toList();
  }

  /** A finding with its quotes, as the report has it. */
  private String says(String rule) {
    return findings().asList().stream()
        .filter(one -> one.getAsJsonObject().get("rule").getAsString().equals(rule))
        .map(JsonElement::toString)
        .findFirst()
        .orElse("");
  }
}
