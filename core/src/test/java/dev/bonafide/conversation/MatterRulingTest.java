package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Role;
import dev.bonafide.check.Strength;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.scene.Flags;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What rests on the same words is ruled once. */
class MatterRulingTest {
  private final Talk talk = new Talk();

  @BeforeEach
  void a_milder_rule_sees_the_same_words() {
    talk.also.add(new Says(Flags.flag("identity-friend", "identity", Strength.WEAK), "friend's"));
    talk.thread.says("Bo", Role.SUBJECT, "Please pay my friend's account, mine is limited.");
    String _ = talk.dana("");
  }

  @Test
  void no_milder_finding_steps_into_the_place_of_one_that_was_ruled_on() {
    assertThat(talk.dana("explain 1")).contains("Also found in these words:");
    String after = talk.dana("fine 1 because his wife holds the account");
    assertThat(after).contains("no longer counted").doesNotContain("New:");
    assertThat(talk.dana("explain 2")).contains("no finding 2");
    assertThat(talk.latest().entries()).filteredOn(Entry.Ruled.class::isInstance).hasSize(2);
  }

  @Test
  void one_undo_takes_back_all_of_one_ruling_and_no_more() {
    String _ = talk.dana("note he was friendly");
    String _ = talk.dana("fine identity-friend because his wife holds the account");
    assertThat(talk.dana("undo")).contains("Counts again: “Wants to be paid");
    assertThat(talk.dana("explain 1"))
        .contains("Also found in these words:")
        .doesNotContain("Set aside");
    assertThat(talk.dana("undo")).contains("Taken back: what you added last.");
  }

  @Test
  void what_another_rule_reads_in_the_same_words_later_is_covered_until_the_ruling_is_undone() {
    String _ = talk.dana("fine 1 because his wife holds the account");
    talk.also.add(new Says(Flags.flag("later", "profile", Strength.STRONG), "friend's account"));
    assertThat(talk.dana("note he was friendly"))
        .doesNotContain("New:")
        .doesNotContain("Ask first");
    assertThat(talk.latest().entries())
        .filteredOn(Entry.Examined.class::isInstance)
        .last()
        .extracting(one -> ((Entry.Examined) one).report())
        .asString()
        .contains("\"finding\": \"payment-third-party\"");
    String _ = talk.dana("undo");
    assertThat(talk.dana("undo")).contains("Counts again: “Wants to be paid");
    assertThat(talk.latest().entries())
        .filteredOn(Entry.Examined.class::isInstance)
        .last()
        .extracting(one -> ((Entry.Examined) one).report())
        .asString()
        .contains("\"later\"")
        .doesNotContain("setAside");
  }
}
