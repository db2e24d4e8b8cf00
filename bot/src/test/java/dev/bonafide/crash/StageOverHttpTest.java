package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.testkit.hiring.FakeCandidate;
import dev.bonafide.testkit.hiring.FakeGreenhouse;
import dev.bonafide.testkit.hiring.SignedHook;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Said;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole bot, killed as soon as a vendor was told that a change of stage was heard. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class StageOverHttpTest {
  private static final String CLOSED = HiringProcess.CLOSED;
  private static final String ROOT = "U0ROOT";
  private static final String SECRET = HiringProcess.SECRET;
  private static final Path LOG = Path.of("target", "stages.log");
  private static final Duration SOON = Duration.ofMinutes(5);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void a_candidate_who_reaches_the_stage_is_told_of_once_and_gone_once_erased_there()
      throws Exception {
    try (FakeSlack slack = FakeSlack.start();
        FakeGreenhouse greenhouse = new FakeGreenhouse()) {
      slack.add(Channel.closed(CLOSED));
      slack.add(new Person(ROOT, "Rut", FakeSlack.TEAM, Person.Kind.ADMIN));
      CandidateLink ana = greenhouse.application(greenhouse.add(telling()));
      Map<String, String> settings = settings(slack, greenhouse);
      BotProcess first = BotProcess.start(settings, LOG, null);
      URI page = HiringProcess.page(first.awaitReady());
      await(slack, () -> slack.sockets() == 1);
      var _ = slack.commands(ROOT, CLOSED, "settings stages dry-run Onsite");
      await(slack, () -> slack.ledger().whispers().size() == 1);
      var _ = slack.commands(ROOT, CLOSED, "settings stages on");
      await(slack, () -> said(slack).size() == 1);
      assertThat(posted(page, moved(ana))).isEqualTo(200);
      first.kill();
      try (BotProcess second = BotProcess.start(settings, LOG, null)) {
        URI again = HiringProcess.page(second.awaitReady());
        await(slack, () -> said(slack).size() == 2);
        String card = said(slack).getLast().ts();
        assertThat(slack.ledger().standing(card)).contains("reached “Onsite” in Greenhouse");
        assertThat(posted(again, moved(ana))).isEqualTo(200);
        greenhouse.delete(ana);
        assertThat(
                posted(
                    again,
                    SignedHook.deleted(TrackerVendor.GREENHOUSE, SECRET, ana.candidate(), 0)))
            .isEqualTo(200);
        await(slack, () -> !slack.ledger().standing(card).contains("Ana"));
      }
      assertThat(said(slack)).hasSize(2);
    }
  }

  private static FakeCandidate telling() {
    return new FakeCandidate("Ana Silva")
        .resume("cv.txt", "Ana Silva".getBytes(StandardCharsets.UTF_8))
        .answer("How do you want to be paid?", "Please pay my salary to my friend's Payoneer.")
        .answer(
            "How do you work?",
            "I will pay for the computer, keep it at your home and install AnyDesk for me. You"
                + " turn it on, I connect and work on it every day.");
  }

  private static SignedHook moved(CandidateLink link) {
    return SignedHook.moved(
        TrackerVendor.GREENHOUSE,
        SECRET,
        link.candidate(),
        String.valueOf(link.application()),
        1_795_479_032_389L);
  }

  private static List<Said> said(FakeSlack slack) {
    return slack.ledger().said().stream()
        .filter(one -> one.isNew() && one.channel().equals(CLOSED))
        .toList();
  }

  private static void await(FakeSlack slack, BooleanSupplier holds) {
    assertThat(slack.ledger().await(_ -> holds.getAsBoolean(), SOON)).isTrue();
  }

  private Map<String, String> settings(FakeSlack slack, FakeGreenhouse greenhouse) {
    Map<String, String> settings =
        HiringProcess.settings(folder.resolve("data"), slack, greenhouse);
    settings.put("BONAFIDE_GREENHOUSE_WEBHOOK_SECRET", SECRET);
    return settings;
  }

  private static int posted(URI to, SignedHook hook) throws Exception {
    return HiringProcess.posted(to.resolve("/hooks/greenhouse"), hook.body(), hook.headers());
  }
}
