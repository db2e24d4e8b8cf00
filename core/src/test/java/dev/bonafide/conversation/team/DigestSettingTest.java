package dev.bonafide.conversation.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.OpenedCase;
import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Rights;
import dev.bonafide.conversation.digest.DigestAlarm;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.Phrasebook;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A place is told every week how its cases stand, where those who run it want that. */
class DigestSettingTest {
  private static final Instant NOW = Instant.parse("2026-01-05T07:00:00Z");
  private final Talk talk = new Talk();
  private final MemoryWeekly weekly = new MemoryWeekly();
  private final MessageHandler setting =
      new DigestSetting(talk.thread, talk.bot, weekly, InstantSource.fixed(NOW));

  private String says(String words) {
    return said(setting, talk.receipt("Dana: " + words));
  }

  private static String said(MessageHandler handler, Receipt receipt) {
    return handler.work(receipt).carryOut().stream()
        .map(one -> one.act().body())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void it_is_off_unless_somebody_wanted_it() {
    assertThat(says("settings digest")).isEqualTo(Talk.said("digest-off"));
    assertThat(weekly.first).isEmpty();
  }

  @Test
  void someone_who_is_no_administrator_changes_nothing() {
    talk.thread.runs = false;
    assertThat(says("settings digest weekly")).isEqualTo(Talk.said("digest-not-yours"));
    assertThat(weekly.first).isEmpty();
  }

  @Test
  void a_guest_is_told_nothing_of_it() {
    talk.thread.rights = Rights.NONE;
    assertThat(says("settings digest")).startsWith(Talk.said("members-only"));
    assertThat(says("settings digest weekly")).startsWith(Talk.said("members-only"));
    assertThat(weekly.first).isEmpty();
  }

  @Test
  void what_is_no_choice_changes_nothing() {
    assertThat(says("settings digest daily")).isEqualTo(Talk.said("digest-wrong"));
    assertThat(weekly.first).isEmpty();
  }

  @Test
  void it_begins_on_the_next_monday_and_ends_when_it_is_turned_off() {
    assertThat(says("settings digest weekly")).isEqualTo(Talk.said("digest-on"));
    assertThat(weekly.first).containsEntry(Talk.ADDRESS, Instant.parse("2026-01-12T08:00:00Z"));
    assertThat(says("settings digest off")).isEqualTo(Talk.said("digest-off"));
    assertThat(weekly.first).isEmpty();
  }

  @Test
  void other_settings_go_to_the_bot() {
    assertThat(says("settings questions 2")).contains("questions 2");
  }

  private Set<String> quieted = Set.of();
  private final DigestHandler digests =
      new DigestHandler(
          talk.bot,
          talk.cases,
          new DigestVoice() {
            @Override
            public boolean holds(Address room, OpenedCase opened) {
              return room.conversation().equals(opened.conversation());
            }

            @Override
            public Optional<String> body(
                Receipt receipt, Asker by, BiFunction<Phrasebook, Boolean, BotAnswer.Told> said) {
              return Optional.of(by.id() + " " + said.apply(Phrasebook.ENGLISH, true).paragraphs());
            }
          },
          _ -> quieted);

  private Receipt monday() {
    String key = new DigestAlarm("U1").key(Talk.ADDRESS.conversation()) + "/" + NOW;
    return new Receipt(key, Talk.ADDRESS, "{}", NOW);
  }

  @Test
  void a_place_without_cases_is_told_nothing() {
    assertThat(digests.work(monday()).carryOut()).isEmpty();
  }

  @Test
  void the_summary_is_one_reply_however_often_it_is_worked_on() {
    talk.thread.says("Bo", Role.SUBJECT, "Please pay my friend's account.");
    talk.dana("screen name Bo Lund");
    List<OutboundReply> first = digests.work(monday()).carryOut();
    assertThat(first)
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.act().body())
                    .startsWith("U1 ")
                    .contains("Open: 1", "Case 1 has no owner.")
                    .doesNotContain("Lund", "friend"));
    assertThat(digests.work(monday()).carryOut()).isEqualTo(first);
  }

  @Test
  void quieted_rules_are_one_line_with_the_command_that_lists_them() {
    talk.thread.says("Bo", Role.SUBJECT, "Please pay my friend's account.");
    talk.dana("screen name Bo Lund");
    assertThat(digests.work(monday()).carryOut().getFirst().act().body()).doesNotContain("quieted");
    quieted = Set.of("payment-third-party", "interview-camera");
    assertThat(digests.work(monday()).carryOut().getFirst().act().body())
        .contains("Rules quieted here: 2.", "bonafide quieted list")
        .doesNotContain("interview-camera");
  }

  @Test
  void quieted_rules_alone_are_no_reason_for_a_summary() {
    quieted = Set.of("interview-camera");
    assertThat(digests.work(monday()).carryOut()).isEmpty();
  }

  @Test
  void it_is_neither_acknowledged_nor_apologised_for_and_the_rest_goes_on() {
    assertThat(digests.acknowledgement(monday())).isEmpty();
    assertThat(digests.apology(monday())).isEmpty();
    assertThat(digests.burst(monday())).isEmpty();
    assertThat(said(digests, talk.receipt("Dana: status"))).contains("Bonafide");
  }
}
