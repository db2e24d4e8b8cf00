package dev.bonafide.bot.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.bot.Made;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.linkage.TraitSource;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.ConversationProcessor;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.mail.Mailboxes;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verdicts on their way to a receiver, out of a real database. */
class WebhookTest {
  private static final Tenant TENANT = new Tenant("slack:T1");
  private static final String SECRET = "s".repeat(WebhookSettings.SHORTEST);

  @TempDir private static Path data;
  private static Database database;

  private final FakeReceiver receiver = new FakeReceiver();
  private final String screening = UUID.randomUUID().toString();
  private WebhookSettings settings = new WebhookSettings(receiver.url(), SECRET, false, false);
  private Dns names = Dns.SYSTEM;
  private Instant now = Instant.parse("2026-01-02T03:04:05Z");

  @BeforeAll
  static void start() {
    database = Database.in(Made.into(data));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @AfterEach
  void closeReceiver() {
    receiver.close();
  }

  @Test
  void a_verdict_whose_transaction_fails_is_told_to_nobody() {
    assertThatThrownBy(
            () ->
                database.run(
                    TENANT,
                    () -> {
                      judged();
                      throw new IllegalStateException("it fails");
                    }))
        .isInstanceOf(IllegalStateException.class);
    goRound();
    assertThat(receiver.got()).isEmpty();
  }

  @Test
  void a_verdict_is_told_once_signed_and_without_a_word_of_the_case() {
    CaseId id = judged();
    goRound();
    goRound();
    FakeReceiver.Got got = receiver.got().getFirst();
    assertThat(receiver.got()).hasSize(1);
    assertThat(got.path()).isEqualTo("/bonafide");
    assertThat(got.delivery()).isEqualTo("webhook-" + screening);
    assertThat(got.signature()).isEqualTo(WebhookSignature.of(now, got.body(), List.of(SECRET)));
    assertThat(got.body())
        .isEqualToIgnoringWhitespace(
            """
            {"schema": "bonafide.webhook/1", "type": "verdict", "delivery": "webhook-%s",
             "at": "2026-01-02T03:04:05Z", "tenant": "slack:T1", "case": %d, "screening": "%s",
             "verdict": "verify", "before": null, "rules": ["payment-crypto"], "url": null}
            """
                .formatted(screening, id.number(), screening));
  }

  @Test
  void names_and_quotes_go_along_only_where_somebody_set_so() {
    settings = new WebhookSettings(receiver.url(), SECRET, true, false);
    judged();
    goRound();
    assertThat(receiver.got().getFirst().body()).contains("\"report\": {", "Bo Lund");
  }

  @Test
  void while_secrets_change_both_sign() {
    settings = new WebhookSettings(receiver.url(), SECRET + "," + "o".repeat(32), false, false);
    judged();
    goRound();
    assertThat(receiver.got().getFirst().signature()).matches("t=[0-9]+(,v1=[0-9a-f]{64}){2}");
  }

  @Test
  void what_the_receiver_does_not_take_comes_again_later_and_later_under_the_same_name() {
    receiver.answers(500);
    judged();
    for (int minute = 0; minute < 60; minute++) {
      goRound();
      now = now.plus(Duration.ofMinutes(1));
    }
    assertThat(receiver.got()).hasSizeBetween(8, 12);
    assertThat(receiver.got())
        .extracting(FakeReceiver.Got::delivery)
        .containsOnly("webhook-" + screening);
    receiver.answers(204);
    now = now.plus(Duration.ofHours(1));
    goRound();
    int tries = receiver.got().size();
    now = now.plus(Duration.ofHours(2));
    goRound();
    assertThat(receiver.got()).hasSize(tries);
    assertThat(receiver.got().getLast().signature())
        .doesNotContain(receiver.got().getFirst().signature());
  }

  @Test
  void after_a_day_it_is_given_up() {
    receiver.answers(503);
    judged();
    for (int hour = 0; hour < 30; hour++) {
      goRound();
      now = now.plus(Duration.ofHours(1));
    }
    int tries = receiver.got().size();
    assertThat(tries).isBetween(20, 26);
    now = now.plus(Duration.ofDays(1));
    goRound();
    assertThat(receiver.got()).hasSize(tries);
  }

  @Test
  void no_redirect_is_followed() {
    receiver.answers(307);
    judged();
    goRound();
    assertThat(receiver.got()).extracting(FakeReceiver.Got::path).containsExactly("/bonafide");
  }

  @Test
  void a_process_that_dies_before_it_knows_what_became_of_it_has_it_told_again_by_the_next() {
    judged();
    assertThatThrownBy(() -> goRound(killedAt(Checkpoint.SENT))).isInstanceOf(Killed.class);
    now = now.plusSeconds(10);
    goRound();
    now = now.plusSeconds(10);
    goRound();
    now = now.plusSeconds(10);
    goRound();
    assertThat(receiver.got()).hasSize(2);
    assertThat(receiver.got())
        .extracting(FakeReceiver.Got::delivery)
        .containsOnly("webhook-" + screening);
  }

  @Test
  void one_that_dies_before_it_is_sent_loses_nothing() {
    judged();
    assertThatThrownBy(() -> goRound(killedAt(Checkpoint.SENDING))).isInstanceOf(Killed.class);
    for (int i = 0; i < 3; i++) {
      now = now.plusSeconds(10);
      goRound();
    }
    assertThat(receiver.got()).hasSize(1);
  }

  @Test
  void a_case_that_is_erased_in_the_meantime_is_told_to_nobody() {
    CaseId id = judged();
    cases().erase(id, "ana", now);
    goRound();
    assertThat(receiver.got()).isEmpty();
  }

  @Test
  void a_name_that_leads_inside_by_now_is_not_called() {
    settings = new WebhookSettings("https://hr.example/", SECRET, false, false);
    names = _ -> List.of(InetAddress.getLoopbackAddress());
    judged();
    goRound();
    assertThat(receiver.got()).isEmpty();
  }

  @Test
  void without_a_webhook_nothing_waits_for_one() {
    settings = new WebhookSettings("", "", false, false);
    judged();
    settings = new WebhookSettings(receiver.url(), SECRET, false, false);
    goRound();
    assertThat(receiver.got()).isEmpty();
  }

  private CaseId judged() {
    CaseId id = cases().open(TENANT, "C1", now);
    Exhibit message = Exhibit.of("chat", ExhibitKind.MESSAGES, "Pay me in crypto");
    Submission handedIn = new Submission(null, "Bo Lund", List.of(), List.of(message), List.of());
    cases().append(id, new Entry.HandedIn(now, "ana", handedIn));
    cases()
        .append(
            id,
            new Entry.Examined(
                now,
                "ana",
                screening,
                "verify",
                "r",
                "s",
                """
                {"subject": {"kind": "candidate", "name": "Bo Lund"},
                 "findings": [{"rule": "payment-crypto", "title": "Pay me in crypto"}]}
                """));
    return id;
  }

  private PostgresCaseFiles cases() {
    return new PostgresCaseFiles(
        database, new VerdictOutbox(database, settings, () -> now), TraitSource.NONE);
  }

  private void goRound() {
    goRound(_ -> {});
  }

  private void goRound(Checkpoint.Watch watch) {
    Address address = new Address(TENANT, "webhook", "webhook-" + screening);
    try (WebhookCourier courier = new WebhookCourier(database, settings, "", () -> now, names)) {
      new ConversationProcessor(
              new Mailboxes(database, RetryPolicy.STANDARD).open(address),
              new NothingToAnswer(),
              courier,
              RetryPolicy.STANDARD,
              () -> now,
              watch)
          .run();
    }
  }

  private static Checkpoint.Watch killedAt(Checkpoint where) {
    return point -> {
      if (point == where) {
        throw new Killed();
      }
    };
  }

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
