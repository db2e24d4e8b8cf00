package dev.bonafide.bot.hiring;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.bot.Settings;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.ConversationProcessor;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.mail.Mailboxes;
import dev.bonafide.postgres.mail.PostgresInbox;
import dev.bonafide.testkit.hiring.FakeZoom;
import dev.bonafide.testkit.hiring.SignedTranscript;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.web.mount.Mount;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Cases that wait for meetings, vendors that call, and a server that is killed. */
abstract class TranscriptScene {
  static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");
  static final String VTT = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nAna: In Lisbon.\n";
  static final String ADDRESS = "ana@example.com";

  @TempDir private static Path data;
  static Database database;

  final List<Receipt> kept = new ArrayList<>();

  /** What came to conversations of cases, by its key. */
  final Map<String, Receipt> given = new LinkedHashMap<>();

  final Tenant here = new Tenant("slack:T" + UUID.randomUUID());
  final String number =
      Long.toString(10_000_000_000L + Math.abs(UUID.randomUUID().hashCode() % 1_000_000_000L));
  FakeZoom zoom;
  Instant now = AT;
  Checkpoint.Watch watch = Checkpoint.Watch.NONE;

  @BeforeAll
  static void open() {
    database = Database.in(data.resolve("postgres"));
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void start() throws IOException {
    zoom = new FakeZoom();
  }

  @AfterEach
  void stop() {
    zoom.close();
  }

  Settings settings(String port) {
    return new Settings(
        Map.of(
            "BONAFIDE_PORT",
            port,
            "BONAFIDE_HIRING_CHANNELS",
            "C1",
            "BONAFIDE_HIRING_DEADLINE",
            "PT1S",
            "BONAFIDE_ZOOM_WEBHOOK_SECRET",
            SECRET,
            "BONAFIDE_ZOOM_DOWNLOAD_URL",
            zoom.url(),
            "BONAFIDE_FATHOM_WEBHOOK_SECRET",
            SECRET));
  }

  TranscriptMount mount(MeetingVendor vendor) {
    PostgresInbox inbox = new PostgresInbox(database, () -> {});
    return new TranscriptMount(
        vendor,
        settings("8080"),
        receipt -> {
          kept.add(receipt);
          return inbox.accept(receipt);
        },
        () -> now,
        point -> watch.at(point));
  }

  static Mount.Call call(SignedTranscript hook) {
    return new Mount.Call(
        "POST", MeetingSetting.path(hook.vendor()), hook.headers(), Map.of(), hook.body());
  }

  int delivered(SignedTranscript hook) {
    return mount(hook.vendor()).call(call(hook)).status();
  }

  /** Of Zoom, about a meeting under this scene's number. */
  SignedTranscript zoom(String uuid) {
    String url = zoom.add(uuid, VTT);
    return SignedTranscript.zoom(
        SECRET, SignedTranscript.zoomBody(number, uuid, 2, url, "token"), now);
  }

  /** Of Fathom, about a meeting with somebody from outside. */
  SignedTranscript fathom(int recording, String address) {
    return SignedTranscript.fathom(
        SECRET,
        "msg_" + recording,
        SignedTranscript.fathomBody(recording, address, "In Lisbon."),
        now);
  }

  void work() {
    PostgresInbox inbox = new PostgresInbox(database, () -> {});
    TranscriptHandler handler =
        new TranscriptHandler(
            ExpectingCases.in(database, cases()),
            TranscriptOpening.download(settings("8080"), () -> now),
            Duration.ofSeconds(1),
            receipt -> {
              given.put(receipt.key(), receipt);
              watch.at(Checkpoint.WORKED);
              return inbox.accept(receipt);
            },
            () -> now);
    for (Address address : kept.stream().map(Receipt::address).distinct().toList()) {
      DyingOnce.survive(
          new ConversationProcessor(
                  new Mailboxes(database, RetryPolicy.STANDARD).open(address),
                  handler,
                  new Silent(address.platform()),
                  RetryPolicy.STANDARD,
                  () -> now,
                  point -> watch.at(point))
              ::run);
    }
  }

  private record Silent(String platform) implements Courier {
    @Override
    public Delivery deliver(Outgoing outgoing) {
      throw new AssertionError("nothing is said");
    }

    @Override
    public DeliveryLookup seek(Outgoing outgoing) {
      throw new AssertionError("nothing is said");
    }
  }

  static PostgresCaseFiles cases() {
    return new PostgresCaseFiles(database);
  }

  CaseId named(OutsideRecord meeting) {
    CaseId id = cases().open(here, "C1/" + UUID.randomUUID(), AT);
    name(id, meeting);
    return id;
  }

  void name(CaseId id, OutsideRecord meeting) {
    Submission naming =
        new Submission(null, null, List.of(), List.of(), List.of(), List.of())
            .readFrom(List.of(meeting));
    cases().append(id, new Entry.HandedIn(now, "U1", naming));
  }

  boolean isDue() {
    return new Mailboxes(database, RetryPolicy.STANDARD)
        .open(kept.getFirst().address())
        .due()
        .isPresent();
  }
}
