package dev.bonafide.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.MemoryCases;
import dev.bonafide.conversation.command.ActAnswer;
import dev.bonafide.conversation.command.AddEvidence;
import dev.bonafide.conversation.command.AskForProof;
import dev.bonafide.conversation.command.ConcludeCase;
import dev.bonafide.conversation.command.RuleOnFinding;
import dev.bonafide.conversation.command.UndoChange;
import dev.bonafide.conversation.command.VetSpeaker;
import dev.bonafide.conversation.tenant.Talk;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Acts on a stored case, whatever door they came through. */
class CaseDeskTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00.123456Z");
  private static final Actor DANA = Actor.of("dana");
  private static final Actor KEYED = new Actor("dana", Right.DECIDE, "a-key");
  private static final Entry OTHERS =
      new Entry.Concluded(NOW, "eve", Conclusion.UNKNOWN, "not decided");

  private final MemoryCases cases = new MemoryCases();
  private final List<CaseState> judged = new ArrayList<>();
  private final CaseScreener screener =
      new CaseScreener(new Talk(), InstantSource.fixed(NOW), () -> "screening");
  private final CaseDesk desk =
      new CaseDesk(
          cases,
          state -> {
            judged.add(state);
            return screener.judge(state);
          },
          () -> CaseConnections.NONE,
          InstantSource.fixed(NOW));
  private CaseId id;

  @BeforeEach
  void keep() {
    id = cases.open(Tenant.LOCAL, "c", NOW);
    cases.append(id, new Entry.HandedIn(NOW, "dana", evidence("Please pay my friend's account.")));
  }

  @Test
  void a_case_that_is_gone_takes_nothing() {
    cases.erase(id, "eve", NOW);
    refused(DeskRefusal.Why.GONE, conclude(), DANA);
  }

  @Test
  void a_look_that_adds_nothing_is_noted_and_a_refusal_is_not() {
    var _ = desk.perform(id, new AskForProof(""), DANA);
    var _ = desk.perform(id, new AskForProof("nothing that can be proved"), DANA);
    assertThat(cases.noted()).filteredOn(one -> one.contains("proofs")).hasSize(1);
  }

  @Test
  void only_a_person_who_may_decide_decides() {
    cases.append(
        id,
        new Entry.HandedIn(
            NOW, "dana", evidence("Ada: Who is paid?\nBo: My friend.\nAda: Why?\nBo: He asked.")));
    Actor looking = new Actor("bo", Right.LOOK, "");
    refused(DeskRefusal.Why.FORBIDDEN, conclude(), looking);
    refused(DeskRefusal.Why.FORBIDDEN, new VetSpeaker(null, "Bo"), looking);
    assertThat(entries()).hasSize(2);
    desk.perform(id, new VetSpeaker(null, "Bo"), DANA);
    assertThat(entries()).hasSize(4);
  }

  @Test
  void what_bears_on_no_verdict_is_stored_without_a_judgement() {
    CaseReply<?> reply = desk.perform(id, conclude(), DANA);
    assertThat(reply.judged()).isEmpty();
    assertThat(judged).isEmpty();
    assertThat(entries()).hasSize(2).last().isInstanceOf(Entry.Concluded.class);
    assertThat(cases.noted()).containsExactly("dana saw 1 verdict");
  }

  @Test
  void a_ruling_is_judged_before_and_after_and_tells_what_changed() {
    CaseReply.Judged was = desk.perform(id, mistaken(), DANA).judged().orElseThrow();
    assertThat(judged).hasSize(2);
    assertThat(was.change().setAside())
        .extracting(one -> one.finding().check())
        .containsExactly(Talk.PAYEE.id());
    assertThat(entries()).hasSize(3).last().isEqualTo(was.entry());
  }

  @Test
  void what_stands_already_is_told_and_not_stored_again() {
    desk.perform(id, mistaken(), DANA);
    CaseReply<ActAnswer> again = desk.perform(id, mistaken(), DANA);
    assertThat(again.told())
        .isInstanceOfSatisfying(
            ActAnswer.Done.class,
            done -> assertThat(done.lines()).last().isEqualTo("case 1: this was recorded already"));
    assertThat(entries()).hasSize(3);
  }

  @Test
  void what_somebody_else_stored_meanwhile_is_a_part_of_the_case_when_the_act_is_done_again() {
    List<Integer> seen = new ArrayList<>();
    CaseAction<String> act =
        work -> {
          seen.add(work.history().entries().size());
          if (seen.size() == 1) {
            cases.append(id, OTHERS);
          }
          return conclusion(work);
        };
    CaseReply<String> reply = desk.perform(id, act, DANA);
    assertThat(seen).containsExactly(1, 2);
    assertThat(reply.seen().entries()).contains(OTHERS);
    assertThat(entries()).hasSize(3);
  }

  @Test
  void a_case_that_changes_again_and_again_takes_nothing() {
    refused(
        DeskRefusal.Why.CHANGED,
        work -> {
          cases.append(id, OTHERS);
          return conclusion(work);
        },
        DANA);
    assertThat(entries().subList(1, entries().size())).containsOnly(OTHERS);
    assertThat(cases.noted()).isEmpty();
  }

  @Test
  void what_is_prepared_is_stored_only_if_the_case_is_still_the_same() {
    CaseReply<?> reply =
        desk.prepare(cases.find(id).orElseThrow(), mistaken(), DANA, () -> CaseConnections.NONE);
    assertThat(entries()).hasSize(1);
    cases.append(id, OTHERS);
    assertThat(desk.store(reply)).isFalse();
    assertThat(entries()).hasSize(2);
  }

  @Test
  void an_act_that_comes_again_is_answered_as_the_first_time() {
    CaseReply<?> first = desk.perform(id, mistaken(), KEYED);
    CaseReply<?> again = desk.perform(id, mistaken(), KEYED);
    assertThat(again.isStored()).isTrue();
    assertThat(again.said()).isEqualTo(first.said());
    assertThat(again.judged().orElseThrow().entry())
        .isEqualTo(first.judged().orElseThrow().entry());
    assertThat(entries()).hasSize(3);
  }

  @Test
  void a_key_that_was_used_for_something_else_is_refused() {
    desk.perform(id, mistaken(), KEYED);
    refused(DeskRefusal.Why.REUSED, UndoChange.LAST, KEYED);
    refused(DeskRefusal.Why.REUSED, new AddEvidence(evidence("Hello")), KEYED);
    assertThat(entries()).hasSize(3);
  }

  @Test
  void nothing_is_sent_any_more_of_a_case_that_becomes_private() {
    Submission more = evidence("Hello").asPrivate();
    desk.perform(id, new AddEvidence(more), DANA);
    assertThat(judged).hasSize(2).allMatch(state -> state.handedIn().isPrivate());
  }

  private static ActionResult<String> conclusion(CaseWork work) {
    return ActionResult.noted(
        "told",
        List.of(new Entry.Concluded(work.at(), work.by(), Conclusion.CLEARED, "we met her")));
  }

  private static ConcludeCase conclude() {
    return new ConcludeCase(Conclusion.CLEARED, "we met her");
  }

  private static RuleOnFinding mistaken() {
    return new RuleOnFinding("1", Disposition.MISTAKEN, "a joke");
  }

  private static Submission evidence(String words) {
    return Submission.of(null, Exhibit.of("chat", null, words));
  }

  private <T> void refused(DeskRefusal.Why why, CaseAction<T> action, Actor actor) {
    assertThatThrownBy(() -> desk.perform(id, action, actor))
        .isInstanceOfSatisfying(
            DeskRefusal.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
  }

  private List<Entry> entries() {
    return cases.find(id).map(CaseHistory::entries).orElse(List.of());
  }
}
