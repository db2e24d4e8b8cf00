package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.UnheardMeeting;
import dev.bonafide.bot.Made;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.Shipped;
import dev.bonafide.bot.casebook.WebCasebook;
import dev.bonafide.bot.removal.Removals;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseMeeting;
import dev.bonafide.conversation.ArrivedTranscript;
import dev.bonafide.conversation.command.NameMeeting;
import dev.bonafide.listening.Listening;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.ConversationProcessor;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.mail.Mailboxes;
import dev.bonafide.postgres.mail.PostgresInbox;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.report.CaseTimeline;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.web.cases.Asked;
import dev.bonafide.web.cases.CaseDoor;
import dev.bonafide.web.screening.Screener;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transcripts that arrive for cases which no chat has. */
class StoredTranscriptsTest {
  private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");
  private static final OutsideRecord ZOOM = new OutsideRecord("zoom", "81234567890", null);
  private static final String VTT =
      "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nAna: Pay my friend's Payoneer, please.\n";

  @TempDir private static Path data;
  private static Database database;

  private final InstantSource clock = InstantSource.fixed(AT);
  private boolean isExpected = true;
  private Checkpoint.Watch watch = Checkpoint.Watch.NONE;

  @BeforeAll
  static void open() {
    database = Database.in(Made.into(data));
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static PostgresCaseFiles cases() {
    return new PostgresCaseFiles(database);
  }

  private WebCasebook casebook() {
    return new WebCasebook(database, cases(), clock);
  }

  private CaseDoor door(BooleanSupplier expected) {
    Removals removals = Removals.of(database, new Settings(Map.of()));
    return new CaseDoor(
        casebook(),
        new Screener(
            Shipped.ENGINE,
            clock,
            () -> UUID.randomUUID().toString(),
            new WebArchive(database, cases(), removals, clock),
            Listening.NONE),
        CaseProver.none(),
        expected,
        clock);
  }

  private CaseId named() {
    CaseId id = cases().open(Tenant.LOCAL, "api", AT);
    Exhibit message = Exhibit.of("chat", ExhibitKind.MESSAGES, "I am Ana.");
    cases().append(id, new Entry.HandedIn(AT, "api", Submission.of(null, message)));
    Asked asked = new Asked(id.number(), Map.of(), "", "page");
    assertThat(door(() -> true).perform(asked, new NameMeeting(ZOOM)).said()).hasSize(1);
    return id;
  }

  private static ArrivedTranscript arrived(String words) {
    return new ArrivedTranscript(
        "page", new OutsideRecord("zoom", ZOOM.id(), "u1"), "Zoom transcript", "", "", words);
  }

  private void comes(CaseId id, ArrivedTranscript arrived) {
    Address address = new Address(Tenant.LOCAL, Tenant.LOCAL.id(), "case/" + id.number());
    Receipt receipt = arrived.receipt(address, id, "key", AT);
    boolean _ = new PostgresInbox(database, () -> {}).accept(receipt);
    for (int round = 0; round < 2; round++) {
      DyingOnce.survive(
          new ConversationProcessor(
                  new Mailboxes(database, RetryPolicy.STANDARD).open(address),
                  new StoredTranscripts(door(() -> isExpected)),
                  new NoCourier(Tenant.LOCAL.id()),
                  RetryPolicy.STANDARD,
                  clock,
                  point -> watch.at(point))
              ::run);
    }
    assertThat(new Mailboxes(database, RetryPolicy.STANDARD).open(address).due()).isEmpty();
  }

  private CaseHistory history(CaseId id) {
    return cases().find(id).orElseThrow();
  }

  @Test
  void of_a_case_that_is_gone_nothing_comes_back() {
    CaseId id = named();
    cases().erase(id, "api", AT);
    comes(id, arrived(VTT));
    assertThat(cases().find(id)).isEmpty();
  }

  @Test
  void once_the_page_is_no_room_any_more_nothing_is_added() {
    CaseId id = named();
    isExpected = false;
    comes(id, arrived(VTT));
    assertThat(history(id).entries()).hasSize(2);
  }

  @Test
  void why_there_are_no_words_stands_in_the_case() {
    CaseId id = named();
    comes(id, arrived("").unheard(UnheardMeeting.SEVERAL));
    assertThat(CaseTimeline.of(history(id)))
        .anySatisfy(line -> assertThat(line).contains("several cases name this meeting"));
    assertThat(CaseMeeting.of(history(id))).last().matches(CaseMeeting::isAdded);
  }

  @ParameterizedTest
  @EnumSource(names = {"TAKEN", "WORKED", "FINISHED"})
  void whenever_the_process_dies_the_words_are_added_once_for_who_named_the_meeting(
      Checkpoint point) {
    CaseId id = named();
    watch = new DyingOnce(point);
    comes(id, arrived(VTT));
    List<Entry> entries = history(id).entries();
    assertThat(entries).hasSize(4).allMatch(one -> !one.by().isEmpty());
    assertThat(entries.get(2))
        .isInstanceOfSatisfying(
            Entry.HandedIn.class,
            in -> {
              assertThat(in.by()).isEqualTo("page");
              assertThat(in.submission().exhibits())
                  .extracting(Exhibit::kind)
                  .containsExactly(ExhibitKind.TRANSCRIPT);
            });
    assertThat(entries.getLast())
        .isInstanceOfSatisfying(
            Entry.Examined.class, one -> assertThat(one.report()).contains("Payoneer"));
  }
}
