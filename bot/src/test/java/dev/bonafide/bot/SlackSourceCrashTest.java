package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.testkit.slack.workspace.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The process dies somewhere between a change that was heard and the card that tells about it. */
class SlackSourceCrashTest {
  private final SlackTalk talk = new SlackTalk();

  @AfterEach
  void close() {
    talk.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"TAKEN", "WORKED", "FINISHED", "SENDING", "SENT", "SETTLED"})
  void a_change_is_marked_once_and_told_in_the_cards_place(Checkpoint point) {
    String thread =
        talk.slack()
            .says(
                SlackTalk.CLOSED,
                SlackTalk.BEN,
                "```Max Rivers: I cannot take it on my account. Please pay my salary to my"
                    + " friend's Payoneer.```",
                null);
    Said card = talk.screened(thread);
    DyingOnce death = new DyingOnce(point);
    talk.watched(death);
    var _ = talk.slack().changes(SlackTalk.CLOSED, thread, "nothing to see");
    talk.await(death::isDead);
    talk.await(() -> talk.standing(card).contains("was edited after this verdict"));
    assertThat(talk.posts(thread)).extracting(Said::ts).containsOnly(card.ts());
    assertThat(talk.cases().all().getFirst().entries())
        .filteredOn(Entry.Source.class::isInstance)
        .hasSize(1);
  }
}
