package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Role;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.linkage.CaseLink;
import dev.bonafide.linkage.TraitKind;
import dev.bonafide.mail.OutboundReply;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a case is linked to another is said to those alone who may know of that one. */
class LinksOnCardsTest {
  private static final Instant BEFORE = Instant.parse("2026-01-01T00:00:00Z");
  private static final String LINE = "Also in case 1: wallet";

  private static final String ELSEWHERE = "C2/thread";
  private static final String ROOM = "C1/another";

  private final Talk talk = new Talk();

  private void screened(String conversation) {
    CaseId earlier = talk.cases.open(Talk.ADDRESS.tenant(), conversation, BEFORE);
    assertThat(earlier.number()).isEqualTo(1);
    talk.links.link(1, 2, TraitKind.WALLET);
    talk.thread.room = ROOM;
    talk.thread.says("Bo Lund", Role.SUBJECT, "Pay my friend's account.");
    talk.dana("screen");
  }

  private BotAnswer.Judged card() {
    return Objects.requireNonNull(talk.thread.judged);
  }

  private List<Long> linked() {
    return card().links().stream().map(CaseLink::other).toList();
  }

  private void evidence() {
    talk.thread.target =
        new InteractionTarget(
            new Command.Open(DialogForm.EVIDENCE), 2, null, InteractionTarget.Where.ALONE, null);
    talk.dana("");
    talk.thread.target = null;
  }

  @Test
  void a_case_of_a_conversation_that_others_cannot_read_is_not_told() {
    screened(ELSEWHERE);
    assertThat(linked()).isEmpty();
    assertThat(card().notices()).noneMatch(one -> one.contains("case 1"));
    evidence();
    assertThat(linked()).isEmpty();
    assertThat(talk.dana("unlink 1"))
        .isEqualTo("Case 1 is not linked to this one, or you cannot see it.");
    assertThat(talk.latest().entries()).noneMatch(Entry.Unlinked.class::isInstance);
  }

  @Test
  void a_case_that_only_the_one_who_opens_the_evidence_can_see_stands_there_alone() {
    screened(ELSEWHERE);
    talk.thread.sees = ELSEWHERE;
    talk.dana("last");
    assertThat(linked()).isEmpty();
    evidence();
    assertThat(linked()).containsExactly(1L);
  }

  @Test
  void an_erased_case_is_not_told() {
    screened(ROOM);
    talk.cases.erase(new CaseId(Talk.ADDRESS.tenant(), 1), "id-Dana", BEFORE);
    talk.dana("last");
    assertThat(linked()).isEmpty();
  }

  @Test
  void onlookers_are_told_of_no_link() {
    talk.thread.onlookers = Onlookers.of(Crowd.PUBLIC);
    screened(ROOM);
    assertThat(card().plain()).noneMatch(one -> one.contains("case 1"));
  }

  @Test
  void the_first_card_says_in_one_sentence_what_both_have() {
    screened(ROOM);
    assertThat(card().notices()).startsWith(LINE);
    assertThat(card().plain()).doesNotContain(LINE);
    assertThat(linked()).containsExactly(1L);
  }

  @Test
  void a_link_moves_no_verdict() {
    screened(ELSEWHERE);
    var apart = card().examination().assessment();
    talk.links.link(2, 3, TraitKind.WALLET);
    CaseId later = talk.cases.open(Talk.ADDRESS.tenant(), Talk.ADDRESS.conversation(), BEFORE);
    talk.thread.target =
        new InteractionTarget(new Command.Last(), 2, null, InteractionTarget.Where.HERE, null);
    talk.dana("");
    assertThat(linked()).containsExactly(later.number());
    assertThat(card().examination().assessment()).isEqualTo(apart);
  }

  @Test
  void one_word_takes_the_link_away_and_another_brings_it_back() {
    screened(ROOM);
    List<OutboundReply> replies =
        talk.replies(talk.receipt("Dana: unlink 1 because they are sisters"));
    assertThat(replies).hasSize(2);
    assertThat(replies.getFirst().act().body())
        .isEqualTo("Case 1 is no longer linked to this one. To take that back, say “undo”.");
    assertThat(talk.latest().entries())
        .last()
        .isInstanceOfSatisfying(
            Entry.Unlinked.class,
            said -> {
              assertThat(said.other()).isEqualTo(1);
              assertThat(said.reason()).isEqualTo("they are sisters");
            });
    assertThat(linked()).isEmpty();
    assertThat(talk.dana("undo")).isNotBlank();
    assertThat(card().news()).isEmpty();
    assertThat(linked()).containsExactly(1L);
  }

  @Test
  void a_press_needs_no_reason() {
    screened(ROOM);
    talk.dana("unlink 1");
    assertThat(talk.latest().entries())
        .last()
        .isInstanceOfSatisfying(
            Entry.Unlinked.class,
            said -> assertThat(said.reason()).isEqualTo("not the same person"));
  }

  @Test
  void someone_without_the_right_to_decide_takes_no_link_away() {
    screened(ROOM);
    talk.thread.rights = Right.LOOK;
    talk.dana("unlink 1");
    assertThat(talk.latest().entries()).noneMatch(Entry.Unlinked.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unlink", "unlink Bo Lund", "unlink 0", "unlink 99999999999"})
  void what_names_no_case_is_not_understood(String words) {
    assertThat(CommandReader.read(words)).isEqualTo(new Command.Unclear());
  }

  @Test
  void what_somebody_quotes_takes_no_link_away() {
    assertThat(CommandReader.read("“unlink 1”")).isEqualTo(new Command.Unclear());
  }
}
