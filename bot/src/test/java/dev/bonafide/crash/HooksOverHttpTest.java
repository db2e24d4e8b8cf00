package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.testkit.hiring.FakeCandidate;
import dev.bonafide.testkit.hiring.FakeGreenhouse;
import dev.bonafide.testkit.hiring.SignedHook;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole bot, killed as soon as a vendor was told that a deletion was heard. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class HooksOverHttpTest {
  private static final String CLOSED = HiringProcess.CLOSED;
  private static final String SECRET = HiringProcess.SECRET;
  private static final Path LOG = Path.of("target", "hooks.log");
  private static final Duration SOON = Duration.ofMinutes(5);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void the_case_of_a_candidate_who_is_deleted_there_is_gone_within_a_minute() throws Exception {
    try (FakeSlack slack = FakeSlack.start();
        FakeGreenhouse greenhouse = new FakeGreenhouse()) {
      slack.add(Channel.closed(CLOSED));
      String candidate =
          greenhouse
              .add(
                  new FakeCandidate("Ana Silva")
                      .resume("cv.txt", "Ana Silva".getBytes(StandardCharsets.UTF_8))
                      .answer("How do you work?", "I will pay you, install AnyDesk for me."))
              .candidate();
      Map<String, String> settings = settings(slack, greenhouse);
      BotProcess first = BotProcess.start(settings, LOG, null);
      URI page = HiringProcess.page(first.awaitReady());
      assertThat(slack.ledger().await(_ -> slack.sockets() == 1, SOON)).isTrue();
      String thread = slack.says(CLOSED, FakeSlack.BEN.id(), "next week?", null);
      slack.mention(
          CLOSED,
          FakeSlack.ADA.id(),
          "<@%s> check <https://app.greenhouse.io/people/%s>"
              .formatted(FakeSlack.BOT_USER, candidate),
          thread);
      assertThat(slack.ledger().await(_ -> shown(slack, thread).contains("Case 1"), SOON)).isTrue();
      assertThat(posted(page, candidate, "another secret of nobody's")).isEqualTo(401);
      assertThat(posted(page, candidate, SECRET)).isEqualTo(200);
      first.kill();
      try (BotProcess second = BotProcess.start(settings, LOG, null)) {
        second.awaitReady();
        assertThat(slack.ledger().await(_ -> shown(slack, thread).contains("erased"), SOON))
            .isTrue();
      }
      assertThat(slack.ledger().posts(CLOSED, thread)).hasSize(1);
    }
  }

  private static String shown(FakeSlack slack, String thread) {
    return slack.ledger().posts(CLOSED, thread).stream()
        .map(one -> slack.ledger().standing(one.ts()))
        .findFirst()
        .orElse("");
  }

  private Map<String, String> settings(FakeSlack slack, FakeGreenhouse greenhouse) {
    Map<String, String> settings =
        HiringProcess.settings(folder.resolve("data"), slack, greenhouse);
    settings.put("BONAFIDE_GREENHOUSE_WEBHOOK_SECRET", SECRET);
    return settings;
  }

  private static int posted(URI to, String candidate, String secret) throws Exception {
    SignedHook hook = SignedHook.deleted(TrackerVendor.GREENHOUSE, secret, candidate, 0);
    return HiringProcess.posted(to.resolve("/hooks/greenhouse"), hook.body(), hook.headers());
  }
}
