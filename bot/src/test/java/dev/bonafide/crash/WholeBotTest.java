package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.interview.PdfFile;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The whole bot among long threads, files of every sort, guests and strangers. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeBotTest {
  private static final String CLOSED = "G0HIRING";
  private static final String SHARED = "C0SHARED";
  private static final String ADA = "U0ADA";
  private static final String BO = "U0BO";
  private static final String ASK = "<@" + FakeSlack.BOT_USER + "> check";
  private static final String TELLING =
      "I will pay for the computer, keep it at your home and install AnyDesk for me.";
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final int LARGEST = 1 << 16;

  private final FakeSlack slack = FakeSlack.start();
  private BotProcess bot;

  @BeforeAll
  void begin(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws InterruptedException {
    slack.add(Channel.closed(CLOSED).without(BO).without("U0FAR"));
    slack.add(Channel.shared(SHARED));
    slack.add(new Person(BO, "Bo Lund", FakeSlack.TEAM, Person.Kind.GUEST));
    slack.add(new Person("U0FAR", "Fay", "T0OTHER", Person.Kind.STRANGER));
    Map<String, String> settings =
        Map.of(
            "BONAFIDE_DATA", folder.resolve("data").toString(),
            "BONAFIDE_PORT", "none",
            "BONAFIDE_MAX_FILE_BYTES", Integer.toString(LARGEST),
            "BONAFIDE_SLACK_API_URL", slack.apiUrl(),
            "SLACK_BOT_TOKEN", slack.botToken(),
            "SLACK_APP_TOKEN", slack.appToken());
    bot = BotProcess.whole(settings, Path.of("target", "whole.log"));
    bot.awaitReady();
    assertThat(slack.ledger().await(_ -> slack.sockets() == 1, SOON)).isTrue();
  }

  @AfterAll
  void end() {
    bot.close();
    slack.close();
  }

  /** The one card in a thread, as it stands when it shows its verdict. */
  private String card(String channel, String thread) {
    assertThat(
            slack
                .ledger()
                .await(
                    ledger ->
                        ledger.posts(channel, thread).stream()
                            .anyMatch(one -> ledger.standing(one.ts()).contains("Case ")),
                    SOON))
        .isTrue();
    List<Said> posts = slack.ledger().posts(channel, thread);
    assertThat(posts).hasSize(1);
    return slack.ledger().standing(posts.getFirst().ts());
  }

  /** What stands behind a press on the card in a thread. */
  private String behind(String thread, String action, String words) {
    String card = slack.ledger().posts(CLOSED, thread).getFirst().ts();
    slack.presses(ADA, CLOSED, card, action);
    assertThat(
            slack
                .ledger()
                .await(
                    _ -> slack.window(ADA).stream().anyMatch(one -> one.shown().contains(words)),
                    SOON))
        .isTrue();
    return slack.window(ADA).orElseThrow().shown();
  }

  @Test
  void a_thread_of_240_messages_is_judged_by_its_first_200_and_says_so() {
    String thread = slack.says(CLOSED, ADA, "Bo, tell us of your work.", null);
    for (int at = 1; at < 240; at++) {
      slack.says(CLOSED, BO, at == 150 ? TELLING : "On day " + at + " I wrote tests.", thread);
    }
    slack.mention(CLOSED, ADA, ASK, thread);
    assertThat(card(CLOSED, thread))
        .contains("Pays someone to keep a computer", "first 200 messages");
    assertThat(behind(thread, "evidence", "What would change"))
        .contains("install AnyDesk", "Bo Lund");
  }

  @Test
  void a_resume_is_read_and_what_is_large_odd_gone_or_elsewhere_is_named() {
    String thread = slack.says(CLOSED, ADA, "somebody sent us these", null);
    slack.shares(
        CLOSED,
        "U0BEN",
        "",
        thread,
        SharedFile.hosted(
            "F1", "cv.pdf", "application/pdf", PdfFile.of(List.of("Bo Lund", TELLING))),
        SharedFile.hosted("F2", "film.mp4", "video/mp4", new byte[LARGEST + 1]),
        SharedFile.hosted("F3", "tool.exe", "application/octet-stream", new byte[] {0, 1, 2}),
        file("F4", "gone.txt", SharedFile.Sort.TOMBSTONE),
        file("F5", "drive.txt", SharedFile.Sort.EXTERNAL),
        file("F6", "old.txt", SharedFile.Sort.HIDDEN));
    slack.mention(CLOSED, ADA, ASK, thread);
    assertThat(card(CLOSED, thread))
        .contains("Pays someone to keep a computer", "Not read: ", "by a bot");
    assertThat(behind(thread, "evidence", "cv.pdf")).contains("install AnyDesk");
    assertThat(behind(thread, "looked", "film.mp4"))
        .contains(
            "film.mp4: it is larger than 65536 bytes",
            "tool.exe: is not text",
            "drive.txt: it is stored outside");
  }

  private static SharedFile file(String id, String name, SharedFile.Sort sort) {
    return new SharedFile(id, name, "text/plain", () -> new byte[] {1}, sort);
  }

  @Test
  void a_guest_has_nothing_screened_and_a_strangers_words_are_judged() {
    String thread = slack.says(CLOSED, BO, TELLING, null);
    slack.mention(CLOSED, BO, ASK, thread);
    assertThat(
            slack
                .ledger()
                .await(
                    ledger ->
                        ledger.posts(CLOSED, thread).stream()
                            .anyMatch(one -> ledger.standing(one.ts()).contains("Only members")),
                    SOON))
        .isTrue();
    assertThat(slack.ledger().posts(CLOSED, thread)).hasSize(1);
    String other = slack.says(CLOSED, "U0FAR", TELLING, null);
    slack.mention(CLOSED, ADA, ASK, other);
    assertThat(card(CLOSED, other)).contains("Pays someone to keep a computer");
    assertThat(behind(other, "evidence", "Fay")).contains("install AnyDesk");
  }

  @Test
  void in_a_shared_channel_only_the_person_who_asked_gets_the_verdict() {
    String thread = slack.says(SHARED, "U0FAR", TELLING, null);
    slack.mention(SHARED, ADA, ASK, thread);
    assertThat(
            slack
                .ledger()
                .await(
                    ledger ->
                        ledger.said().stream()
                            .anyMatch(
                                one ->
                                    one.channel().equals("D0ADA")
                                        && one.shown().contains("Pays someone to keep a computer")),
                    SOON))
        .isTrue();
    assertThat(slack.ledger().posts(SHARED, thread))
        .singleElement()
        .satisfies(
            one ->
                assertThat(slack.ledger().standing(one.ts()))
                    .contains("Others can read this conversation")
                    .doesNotContain("Offers to pay", "AnyDesk", "Fay"));
  }
}
