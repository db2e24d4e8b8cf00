package dev.bonafide.hiring;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.extension.Mount;
import dev.bonafide.hiring.hook.ExpectingCases;
import dev.bonafide.hiring.hook.MeetAsking;
import dev.bonafide.hiring.hook.TranscriptHandler;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.ConversationProcessor;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.mail.Mailboxes;
import dev.bonafide.postgres.mail.PostgresInbox;
import dev.bonafide.testkit.hiring.FakeFireflies;
import dev.bonafide.testkit.hiring.FakeGraph;
import dev.bonafide.testkit.hiring.FakeMeet;
import dev.bonafide.testkit.hiring.FakeZoom;
import dev.bonafide.testkit.hiring.GraphNotices;
import dev.bonafide.testkit.hiring.SignedTranscript;
import dev.bonafide.testkit.mail.DyingOnce;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Cases that wait for meetings, vendors that call, and a server that is killed. */
abstract class TranscriptScene {
  static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");
  static final String VTT = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nAna: In Lisbon.\n";

  @TempDir private static Path data;
  static final Database DATABASE = SharedDatabase.OPEN;

  final List<Receipt> kept = new ArrayList<>();

  /** What came to conversations of cases, by its key. */
  final Map<String, Receipt> given = new LinkedHashMap<>();

  final Tenant here = new Tenant("slack:T" + UUID.randomUUID());
  final String number =
      Long.toString(10_000_000_000L + Math.abs(UUID.randomUUID().hashCode() % 1_000_000_000L));
  final String address = number + "@guest.example";
  final String code = letters(number);
  FakeZoom zoom;
  FakeFireflies fireflies;
  FakeGraph graph;
  FakeMeet meet;
  private boolean isHeld;
  Instant now = AT;
  Checkpoint.Watch watch = Checkpoint.Watch.NONE;

  @BeforeEach
  void start() throws IOException {
    zoom = new FakeZoom();
    fireflies = new FakeFireflies();
    graph = new FakeGraph(() -> now);
    meet = new FakeMeet(() -> now);
    Files.writeString(keyFile(), meet.keyFile());
  }

  private static Path keyFile() {
    return data.resolve("key.json");
  }

  /** A code as Google Meet gives one, of a number. */
  private static String letters(String number) {
    StringBuilder code = new StringBuilder();
    number.chars().limit(10).forEach(digit -> code.append((char) ('a' + digit - '0')));
    return code.insert(7, '-').insert(3, '-').toString();
  }

  @AfterEach
  void stop() {
    zoom.close();
    fireflies.close();
    graph.close();
    meet.close();
  }

  SetByTest settings(String port) {
    Map<String, String> set = new HashMap<>();
    set.put("BONAFIDE_PORT", port);
    set.put("BONAFIDE_PUBLIC_URL", "https://bonafide.example");
    set.put("BONAFIDE_HIRING_CHANNELS", "C1");
    set.put("BONAFIDE_HIRING_DEADLINE", "PT1S");
    set.put("BONAFIDE_ZOOM_WEBHOOK_SECRET", SECRET);
    set.put("BONAFIDE_ZOOM_DOWNLOAD_URL", zoom.url());
    set.put("BONAFIDE_FATHOM_WEBHOOK_SECRET", SECRET);
    set.put("BONAFIDE_FIREFLIES_WEBHOOK_SECRET", SECRET);
    set.put("BONAFIDE_FIREFLIES_API_KEY", FakeFireflies.KEY);
    set.put("BONAFIDE_FIREFLIES_API_URL", fireflies.api());
    set.put("BONAFIDE_TEAMS_WEBHOOK_SECRET", SECRET);
    set.put("BONAFIDE_TEAMS_TENANT_ID", FakeGraph.TENANT);
    set.put("BONAFIDE_TEAMS_CLIENT_ID", FakeGraph.CLIENT);
    set.put("BONAFIDE_TEAMS_CLIENT_SECRET", FakeGraph.SECRET);
    set.put("BONAFIDE_TEAMS_API_URL", graph.api());
    set.put("BONAFIDE_TEAMS_LOGIN_URL", graph.url());
    set.put("BONAFIDE_MEET_KEY_FILE", keyFile().toString());
    set.put("BONAFIDE_MEET_USERS", FakeMeet.USER);
    set.put("BONAFIDE_MEET_API_URL", meet.api());
    return new SetByTest(set);
  }

  Mount mount(MeetingVendor vendor) {
    PostgresInbox inbox = new PostgresInbox(DATABASE, () -> {});
    return mount(
        vendor,
        settings("8080"),
        receipt -> {
          kept.add(receipt);
          return inbox.accept(receipt);
        });
  }

  Mount mount(MeetingVendor vendor, SetByTest settings, Inbox inbox) {
    return settings.mounted(VendorSetting.of(vendor), () -> now, inbox, point -> watch.at(point));
  }

  static Mount.Call call(SignedTranscript hook) {
    return new Mount.Call(
        "POST", VendorSetting.of(hook.vendor()).path(), hook.headers(), Map.of(), hook.body());
  }

  int delivered(SignedTranscript hook) {
    return mount(hook.vendor()).call(call(hook)).status();
  }

  /** What a vendor says of this scene's meeting, whose transcript is there. */
  SignedTranscript call(MeetingVendor vendor) {
    return switch (vendor) {
      case ZOOM ->
          SignedTranscript.zoom(
              SECRET,
              SignedTranscript.zoomBody(
                  number, "u" + number, 2, zoom.add("u" + number, VTT), "token"),
              now);
      case FATHOM -> fathom();
      case FIREFLIES -> {
        fireflies.add("ff" + number, "", address, "In Lisbon.");
        yield SignedTranscript.fireflies(
            SECRET, SignedTranscript.firefliesBody("ff" + number, now));
      }
      case TEAMS -> {
        graph.add("m" + number, chat(), number, address);
        graph.transcribes("m" + number, "t1", VTT);
        yield GraphNotices.notice(SECRET, "m" + number, "t1");
      }
      case MEET -> throw new AssertionError("it never calls");
    };
  }

  private SignedTranscript fathom() {
    int recording = number.hashCode() >>> 1;
    return SignedTranscript.fathom(
        SECRET,
        "msg_" + recording,
        SignedTranscript.fathomBody(recording, address, "In Lisbon."),
        now);
  }

  private String chat() {
    return "19:meeting_" + number + "@thread.v2";
  }

  /** How a reviewer names that meeting. */
  OutsideRecord naming(MeetingVendor vendor) {
    return switch (vendor) {
      case ZOOM -> NamedMeetings.zoom(number);
      case FATHOM, FIREFLIES -> NamedMeetings.invitee(address).orElseThrow();
      case TEAMS -> NamedMeetings.teams(chat());
      case MEET -> NamedMeetings.meet(code);
    };
  }

  /** Has this scene's meeting come in: by a call, or because it is asked for. */
  int comesIn(MeetingVendor vendor) {
    if (vendor != MeetingVendor.MEET) {
      return delivered(call(vendor));
    }
    if (!isHeld) {
      isHeld = true;
      meet.add("c" + number, code, now, "In Lisbon.");
    }
    new MeetAsking(expecting(), opening().meet(), Duration.ofSeconds(1), this::keep, () -> now)
        .run();
    return 200;
  }

  private boolean keep(Receipt receipt) {
    watch.at(Checkpoint.DELIVERED);
    kept.add(receipt);
    boolean isNew = new PostgresInbox(DATABASE, () -> {}).accept(receipt);
    watch.at(Checkpoint.ACCEPTED);
    return isNew;
  }

  /** What comes to conversations of cases is apart from what comes to vendors' own. */
  private boolean given(Receipt receipt) {
    if (receipt.address().tenant().equals(Tenant.INSTALLATION)) {
      kept.add(receipt);
    } else {
      given.put(receipt.key(), receipt);
    }
    watch.at(Checkpoint.WORKED);
    return new PostgresInbox(DATABASE, () -> {}).accept(receipt);
  }

  private VendorOpening opening() {
    return new VendorOpening(settings("8080").setup(() -> now));
  }

  private ExpectingCases expecting() {
    return new ExpectingCases(StoredRecords.in(DATABASE, () -> now), cases());
  }

  private TranscriptHandler handler(String platform) {
    MeetingVendor vendor = MeetingVendor.valueOf(platform.toUpperCase(Locale.ROOT));
    return new TranscriptHandler(
        expecting(), opening().source(vendor), Duration.ofSeconds(1), this::given, () -> now);
  }

  /** Works on all that came in, and on what that brings in. */
  void work() {
    Set<Address> done = new HashSet<>();
    for (Optional<Address> next = undone(done); next.isPresent(); next = undone(done)) {
      Address at = next.get();
      done.add(at);
      DyingOnce.survive(
          new ConversationProcessor(
                  new Mailboxes(DATABASE, RetryPolicy.STANDARD).open(at),
                  handler(at.platform()),
                  new Silent(at.platform()),
                  RetryPolicy.STANDARD,
                  () -> now,
                  point -> watch.at(point))
              ::run);
    }
  }

  private Optional<Address> undone(Set<Address> done) {
    return kept.stream().map(Receipt::address).filter(one -> !done.contains(one)).findFirst();
  }

  static PostgresCaseFiles cases() {
    return new PostgresCaseFiles(DATABASE);
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
    return kept.stream()
        .map(Receipt::address)
        .anyMatch(one -> new Mailboxes(DATABASE, RetryPolicy.STANDARD).open(one).due().isPresent());
  }

  /** Where Microsoft is asked to call. */
  String teamsAddress() {
    String print =
        HexFormat.of().formatHex(hmac(opening().teamsHook().toString())).substring(0, 16);
    return opening().teamsHook() + "?of=" + print;
  }

  private static byte[] hmac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
