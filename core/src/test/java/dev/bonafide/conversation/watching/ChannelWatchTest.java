package dev.bonafide.conversation.watching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.RichContent;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.conversation.watch.Flagged;
import dev.bonafide.conversation.watch.MemoryWatches;
import dev.bonafide.conversation.watch.Watch;
import dev.bonafide.linkage.CaseLink;
import dev.bonafide.linkage.TraitKind;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.Phrasebook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no one asked about, in places that someone may have watched. */
class ChannelWatchTest {
  private static final String PLACE = "C1";
  private static final String TELLING = "Please pay my friend's account.";
  private static final String ADMIN = "id-Ada";

  private final Talk talk = new Talk();
  private final MemoryWatches watches = new MemoryWatches();
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final ChannelWatch watching =
      new ChannelWatch(
          talk.thread,
          talk.cases,
          talk,
          talk.links,
          talk,
          talk,
          watches,
          () -> now,
          () -> "examination");

  private List<OutboundReply> posts(String words) {
    talk.thread.enclosed.clear();
    talk.thread.enclosed.add(
        Exhibit.ofTurns("post", List.of(new MessageTurn("Bo", null, Role.SUBJECT, words))));
    Receipt receipt = talk.receipt("Bo: " + words);
    Message message = talk.thread.understand(receipt).orElseThrow();
    return watching.look(receipt, message, PLACE).carryOut();
  }

  private List<OutboundReply> chooses(String value) {
    Receipt receipt = talk.receipt("Ada: settings watch " + value);
    Message message = talk.thread.understand(receipt).orElseThrow();
    return watching.choose(receipt, message, PLACE, value).carryOut();
  }

  private String told(String value) {
    return chooses(value).getFirst().act().body();
  }

  private void later(Duration by) {
    now = now.plus(by);
  }

  @Test
  void nothing_is_looked_at_where_nobody_chose_it() {
    assertThat(posts(TELLING)).isEmpty();
    assertThat(talk.cases.all()).isEmpty();
    assertThat(told("")).isEqualTo(Phrasebook.ENGLISH.say("watch.unwatched"));
  }

  @ParameterizedTest
  @EnumSource(names = {"LOOK", "NOTHING"})
  void a_guest_or_somebody_unknown_is_told_nothing_and_chooses_nothing(Right rights) {
    watches.begin(Talk.ADDRESS.tenant(), PLACE, Watch.Mode.TRIAL, ADMIN, now);
    talk.thread.rights = rights;
    for (String value : List.of("", "dry-run", "on", "off")) {
      assertThat(told(value)).isEqualTo(new Phrases(Phrasebook.ENGLISH).say("members-only"));
    }
    assertThat(mode()).isEqualTo(Watch.Mode.TRIAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dry-run", "on", "off", "what"})
  void a_member_who_does_not_run_the_place_chooses_nothing(String value) {
    talk.thread.runs = false;
    assertThat(told(value)).isEqualTo(Phrasebook.ENGLISH.say("watch.members-who-run"));
    assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.ALONE);
    assertThat(watches.of(Talk.ADDRESS.tenant(), PLACE)).isEmpty();
  }

  @Test
  void a_member_sees_how_it_is_watched_but_not_what_would_have_been_flagged() {
    chooses("dry-run");
    posts(TELLING);
    talk.thread.runs = false;
    assertThat(told("")).contains("1 message was checked").doesNotContain("flagged");
    assertThat(talk.thread.rich)
        .isInstanceOfSatisfying(
            RichContent.Trial.class, trial -> assertThat(trial.flagged()).isEmpty());
  }

  @Test
  void it_is_not_begun_where_the_bot_is_not_told_what_is_posted() {
    talk.thread.hears = false;
    assertThat(told("dry-run")).isEqualTo(Phrasebook.ENGLISH.say("watch.not-here"));
    assertThat(watches.of(Talk.ADDRESS.tenant(), PLACE)).isEmpty();
  }

  @Test
  void it_is_not_turned_on_before_it_was_tried_and_not_by_words_nobody_knows() {
    assertThat(told("on")).isEqualTo(Phrasebook.ENGLISH.say("watch.try-first"));
    assertThat(told("sometimes")).isEqualTo(Phrasebook.ENGLISH.say("watch.no-such"));
    assertThat(watches.of(Talk.ADDRESS.tenant(), PLACE)).isEmpty();
  }

  @Test
  void a_link_to_a_case_that_its_readers_may_not_know_is_not_told() {
    assertThat(flaggedBeside("C2/thread").links()).isEmpty();
  }

  @Test
  void a_link_to_a_case_that_all_its_readers_may_know_is_told_at_once() {
    BotAnswer.Judged card = flaggedBeside(Talk.ADDRESS.conversation());
    assertThat(card.links()).extracting(CaseLink::other).containsExactly(1L);
    assertThat(card.notices()).contains("Also in case 1: wallet");
  }

  private BotAnswer.Judged flaggedBeside(String conversation) {
    watches.begin(Talk.ADDRESS.tenant(), PLACE, Watch.Mode.ON, ADMIN, now);
    CaseId earlier = talk.cases.open(Talk.ADDRESS.tenant(), conversation, now);
    talk.links.link(earlier.number(), earlier.number() + 1, TraitKind.WALLET);
    assertThat(posts(TELLING)).hasSize(1);
    return Objects.requireNonNull(talk.thread.judged);
  }

  @Test
  void a_trial_says_nothing_and_keeps_no_word() {
    assertThat(told("dry run")).isEqualTo(Phrasebook.ENGLISH.say("watch.begun"));
    assertThat(posts(TELLING)).isEmpty();
    assertThat(posts("Hello all.")).isEmpty();
    assertThat(talk.cases.all()).isEmpty();
    assertThat(watches.flagged(Talk.ADDRESS.tenant(), PLACE, Instant.EPOCH))
        .containsExactly(
            new Flagged(
                "https://memory.example/C1/thread",
                now,
                "Ask first",
                List.of("Wants to be paid through someone else's account")));
  }

  @Test
  void only_the_person_who_chose_the_trial_is_told_once_a_day_of_what_would_be_flagged() {
    chooses("dry-run");
    later(Duration.ofMinutes(1));
    assertThat(posts(TELLING)).isEmpty();
    later(Duration.ofDays(1));
    assertThat(posts("Hello all.")).hasSize(1);
    assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.DIRECT);
    assertThat(talk.thread.rich).isInstanceOf(RichContent.Trial.class);
    later(Duration.ofDays(2));
    assertThat(posts("Hello all.")).isEmpty();
    assertThat(posts(TELLING)).singleElement().satisfies(one -> says(one, "1 would have been"));
    assertThat(posts(TELLING)).isEmpty();
    assertThat(told("")).contains("5 messages were checked", "3 would have been flagged");
  }

  private static void says(OutboundReply reply, String words) {
    assertThat(reply.act().body()).contains(words);
  }

  @Test
  void turned_on_it_tells_everybody_and_answers_only_where_something_is_flagged() {
    chooses("dry-run");
    List<OutboundReply> replies = chooses("on");
    assertThat(replies).hasSize(2);
    says(replies.getLast(), Phrasebook.ENGLISH.say("watch.announced"));
    assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.HERE);
    assertThat(posts("Hello all.")).isEmpty();
    assertThat(talk.cases.all()).isEmpty();
    List<OutboundReply> flagged = posts(TELLING);
    assertThat(flagged).hasSize(1);
    says(flagged.getFirst(), "Ask first");
    says(flagged.getFirst(), Phrasebook.ENGLISH.say("watch.unasked"));
    assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.HERE);
    assertThat(talk.cases.all()).hasSize(1);
    assertThat(talk.dana("last")).contains("Ask first");
  }

  @Test
  void where_strangers_read_along_only_the_person_who_chose_it_is_told() {
    chooses("dry-run");
    chooses("on");
    talk.thread.onlookers = Onlookers.of(Crowd.STRANGERS);
    assertThat(posts(TELLING)).hasSize(1);
    assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.DIRECT);
    assertThat(talk.cases.noted()).containsExactly(ADMIN + " saw 1 verdict");
  }

  @Test
  void turned_off_it_looks_at_nothing() {
    chooses("dry-run");
    chooses("on");
    assertThat(told("on")).contains("On since");
    assertThat(told("off")).isEqualTo(Phrasebook.ENGLISH.say("watch.ended"));
    assertThat(posts(TELLING)).isEmpty();
    assertThat(told("on")).isEqualTo(Phrasebook.ENGLISH.say("watch.try-first"));
  }

  private Watch.Mode mode() {
    return watches.of(Talk.ADDRESS.tenant(), PLACE).orElseThrow().mode();
  }
}
