package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Said;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A card in a channel that everyone in the workspace reads, who may be the one it is about. */
class SlackOpenRoomTest {
  private static final String BEN = FakeSlack.BEN.id();

  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void no_one_but_who_asked_rules_on_the_card_that_was_posted() {
    Channel channel = Channel.joined("C1PUB").of(List.of(Office.ADA, BEN));
    office.slack.add(channel);
    String thread = office.slack.says(channel.id(), BEN, "How shall we pay you?", null);
    office.slack.says(channel.id(), Office.BO, "Please pay my friend's account.", thread);
    office.slack.mention(channel.id(), Office.ADA, Office.MENTION + "screen", thread);
    Said alone = office.alone(FakeSlack.DIRECT, 1);
    office.slack.presses(Office.ADA, FakeSlack.DIRECT, alone.ts(), "post");
    Said card = office.card(channel.id(), thread);
    office.slack.presses(BEN, channel.id(), card.ts(), "outcome");
    office.await(
        ledger ->
            ledger.calls().stream()
                .anyMatch(call -> call.toString().contains("Only people who asked")));
    assertThat(office.slack.ledger().standing(card.ts())).contains("Ask first");
  }
}
