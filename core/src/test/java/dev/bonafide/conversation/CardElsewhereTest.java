package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Role;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A card that a change in another conversation brings up to date. */
class CardElsewhereTest {
  private final Talk talk = new Talk();

  @BeforeEach
  void screened() {
    talk.thread.says("Bo", Role.SUBJECT, "Please pay my friend's account, mine is limited.");
    talk.dana("screen");
  }

  private void changedFrom(String conversation) {
    Address address = new Address(Talk.ADDRESS.tenant(), "memory", conversation);
    Receipt receipt = new Receipt("other", address, "Dana: last", talk.latestAt());
    BotRequest request =
        new BotRequest(
            talk.thread.understand(receipt).orElseThrow(),
            new Command.Last(),
            ReplyKeys.of(receipt),
            Optional.of(talk.latest()),
            Onlookers.of(Crowd.TEAM),
            null,
            Right.DECIDE);
    BotAnswer.Judged judged = Objects.requireNonNull(talk.thread.judged);
    new ReplyPlanner(talk.thread, talk)
        .upToDate(request, judged, AnswerBuilder.told("noted"), "changed");
  }

  @Test
  void where_someone_else_may_read_along_it_names_no_one() {
    changedFrom("D1/alone");
    assertThat(talk.thread.shown).isEqualTo(Disclosure.REDACTED);
  }

  @Test
  void in_its_own_conversation_it_stays_as_it_is() {
    changedFrom(Talk.ADDRESS.conversation());
    assertThat(talk.thread.shown).isEqualTo(Disclosure.FULL);
  }
}
