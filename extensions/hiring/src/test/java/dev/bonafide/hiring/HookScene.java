package dev.bonafide.hiring;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.CandidateStanding;
import dev.bonafide.applicant.StageLookup;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.stage.StageWatch;
import dev.bonafide.conversation.stage.StageWatches;
import dev.bonafide.extension.Mount;
import dev.bonafide.hiring.hook.HookHandler;
import dev.bonafide.hiring.hook.StageArrivals;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.ConversationProcessor;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.conversation.PostgresHoldings;
import dev.bonafide.postgres.conversation.PostgresKept;
import dev.bonafide.postgres.mail.Mailboxes;
import dev.bonafide.postgres.mail.PostgresInbox;
import dev.bonafide.testkit.hiring.SignedHook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cases of candidates, a vendor that calls, and a server that is killed, in a time that tests make
 * pass.
 */
abstract class HookScene {
  static final String SECRET = "0123456789abcdef0123456789abcdef";
  static final Duration AGAIN = Duration.ofMinutes(4);
  static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");

  static final Database DATABASE = SharedDatabase.OPEN;

  final Map<String, CandidateStanding> standings = new HashMap<>();
  final Map<CandidateLink, StageLookup> stages = new HashMap<>();
  final List<CandidateLink> asked = new ArrayList<>();
  final List<Receipt> kept = new ArrayList<>();

  /** What came to rooms, by its key. */
  final Map<String, Receipt> given = new LinkedHashMap<>();

  final Tenant here = new Tenant("slack:T" + UUID.randomUUID());
  final String number = Long.toString(UUID.randomUUID().getMostSignificantBits() >>> 10);
  final String uuid = UUID.randomUUID().toString();
  Instant now = AT;
  Checkpoint.Watch watch = Checkpoint.Watch.NONE;

  static SetByTest settings(String port) {
    return new SetByTest(
        Map.of(
            "BONAFIDE_PORT",
            port,
            "BONAFIDE_LEVER_API_KEY",
            "key",
            "BONAFIDE_GREENHOUSE_WEBHOOK_SECRET",
            SECRET,
            "BONAFIDE_ASHBY_WEBHOOK_SECRET",
            SECRET,
            "BONAFIDE_LEVER_WEBHOOK_TOKEN",
            SECRET));
  }

  Mount mount(TrackerVendor vendor) {
    PostgresInbox inbox = new PostgresInbox(DATABASE, () -> {});
    return mount(
        vendor,
        settings("8080"),
        receipt -> {
          kept.add(receipt);
          return inbox.accept(receipt);
        });
  }

  Mount mount(TrackerVendor vendor, SetByTest settings, Inbox inbox) {
    return settings.mounted(VendorSetting.of(vendor), () -> now, inbox, point -> watch.at(point));
  }

  static Mount.Call call(SignedHook hook) {
    return new Mount.Call(
        "POST", VendorSetting.of(hook.vendor()).path(), hook.headers(), Map.of(), hook.body());
  }

  int delivered(SignedHook hook) {
    return mount(hook.vendor()).call(call(hook)).status();
  }

  void work() {
    List<Address> addresses = kept.stream().map(Receipt::address).distinct().toList();
    for (Address address : addresses) {
      new ConversationProcessor(
              new Mailboxes(DATABASE, RetryPolicy.STANDARD).open(address),
              new HookHandler(
                  StoredRecords.in(DATABASE, () -> now),
                  link -> standings.getOrDefault(link.candidate(), CandidateStanding.UNKNOWN),
                  new StageArrivals(
                      HookScene::watched,
                      link -> {
                        asked.add(link);
                        return stages.getOrDefault(link, new StageLookup.Unknown());
                      },
                      receipt -> {
                        given.put(receipt.key(), receipt);
                        return new PostgresInbox(DATABASE, () -> {}).accept(receipt);
                      },
                      () -> now),
                  AGAIN,
                  () -> now),
              new Silent(address.platform()),
              RetryPolicy.STANDARD,
              () -> now,
              point -> watch.at(point))
          .run();
    }
  }

  private static List<StageWatch> watched() {
    StageWatches watches = new StageWatches(new PostgresKept(DATABASE));
    return new PostgresHoldings(DATABASE)
        .with("slack:", StageWatches.TOPIC).stream()
            .flatMap(tenant -> watches.all(tenant).stream())
            .toList();
  }

  private static PostgresCaseFiles cases() {
    return new PostgresCaseFiles(DATABASE);
  }

  CaseId read(Tenant tenant, TrackerVendor vendor, String candidate) {
    CaseId id = cases().open(tenant, "C1/1.0", AT);
    OutsideRecord record = new CandidateLink(vendor, candidate, null).record();
    Submission submission =
        Submission.of(null, Exhibit.of("cv", null, "I am Ana")).readFrom(List.of(record));
    cases().append(id, new Entry.HandedIn(AT, "U1", submission));
    return id;
  }

  /** Has a case be one that cannot be read; what it answers undoes that. */
  static Runnable broken(CaseId id) {
    subject(id, "NOBODY");
    return () -> subject(id, null);
  }

  private static void subject(CaseId id, @Nullable String kind) {
    DATABASE.run(
        id.tenant(),
        () ->
            DATABASE
                .sql()
                .sql(
                    "update case_entry set subject_kind = :kind"
                        + " where tenant = :tenant and number = :number")
                .param("kind", kind)
                .param("tenant", id.tenant().id())
                .param("number", id.number())
                .update());
  }

  boolean isThere(CaseId id) {
    return cases().find(id).isPresent();
  }

  List<CaseId> casesOf(String candidate) {
    return StoredRecords.in(DATABASE, () -> now)
        .of(new OutsideRecord("greenhouse", candidate, null));
  }

  boolean isDue(Receipt receipt) {
    return new Mailboxes(DATABASE, RetryPolicy.STANDARD).open(receipt.address()).due().isPresent();
  }

  String candidate(TrackerVendor vendor) {
    return vendor == TrackerVendor.GREENHOUSE ? number : uuid;
  }

  SignedHook deleted(TrackerVendor vendor) {
    return SignedHook.deleted(vendor, SECRET, candidate(vendor), AT.toEpochMilli());
  }

  static SignedHook merged(String from, String into) {
    return SignedHook.greenhouse(
        SECRET,
        "{\"action\":\"merge_candidate\",\"payload\":{\"person\":{\"id\":%s,\"new_candidate_id\":%s}}}"
            .formatted(from, into));
  }
}
