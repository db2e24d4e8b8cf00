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
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole bot, killed as soon as a vendor was told that a change of stage was heard. */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class StageOverHttpTest {
  private static final String CLOSED = "G0HIRING";
  private static final String ROOT = "U0ROOT";
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final Path LOG = Path.of("target", "stages.log");
  private static final Duration SOON = Duration.ofSeconds(60);

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
      URI page = page(first.awaitReady());
      await(slack, () -> slack.sockets() == 1);
      var _ = slack.commands(ROOT, CLOSED, "settings stages dry-run Onsite");
      await(slack, () -> slack.ledger().whispers().size() == 1);
      var _ = slack.commands(ROOT, CLOSED, "settings stages on");
      await(slack, () -> said(slack).size() == 1);
      assertThat(posted(page, moved(ana))).isEqualTo(200);
      first.kill();
      try (BotProcess second = BotProcess.start(settings, LOG, null)) {
        URI again = page(second.awaitReady());
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

  private static URI page(String line) {
    return URI.create(line.replaceAll("(?s).*page on (http://[0-9.:]+).*", "$1"));
  }

  private Map<String, String> settings(FakeSlack slack, FakeGreenhouse greenhouse) {
    Map<String, String> settings = new HashMap<>();
    settings.put("BONAFIDE_DATA", folder.resolve("data").toString());
    settings.put("BONAFIDE_PORT", "0");
    settings.put("BONAFIDE_SLACK_API_URL", slack.apiUrl());
    settings.put("SLACK_BOT_TOKEN", slack.botToken());
    settings.put("SLACK_APP_TOKEN", slack.appToken());
    settings.put("BONAFIDE_GREENHOUSE_CLIENT_ID", FakeGreenhouse.CLIENT_ID);
    settings.put("BONAFIDE_GREENHOUSE_CLIENT_SECRET", FakeGreenhouse.CLIENT_SECRET);
    settings.put("BONAFIDE_GREENHOUSE_USER_ID", FakeGreenhouse.USER);
    settings.put("BONAFIDE_GREENHOUSE_API_URL", greenhouse.url() + "/v3");
    settings.put("BONAFIDE_GREENHOUSE_TOKEN_URL", greenhouse.url() + "/token");
    settings.put("BONAFIDE_GREENHOUSE_WEBHOOK_SECRET", SECRET);
    settings.put("BONAFIDE_HIRING_CHANNELS", CLOSED);
    return settings;
  }

  private static int posted(URI to, SignedHook hook) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(to.resolve("/hooks/greenhouse"))
            .POST(BodyPublishers.ofString(hook.body()));
    hook.headers().forEach(request::header);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
  }
}
