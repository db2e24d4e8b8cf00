package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.intent.ReadSentences;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.testkit.mail.MemoryMail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConversationProcessorsTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private final MemoryMail mail = new MemoryMail(RetryPolicy.STANDARD.settle());
  private final Clerk clerk = new Clerk();
  private final ConversationProcessors processors =
      new ConversationProcessors(
          Map.of("memory", new ConversationProcessors.Staff(clerk, new NoCourier("local"))),
          () -> NOW,
          Checkpoint.Watch.NONE);

  private void goRound(String platform, String conversation) {
    Address address = new Address(Tenant.LOCAL, platform, conversation);
    var _ = mail.accept(new Receipt(conversation, address, "why?", NOW));
    processors.accept(mail.open(address));
  }

  @Test
  void mail_of_a_platform_that_nobody_works_for_waits() {
    assertThatThrownBy(() -> goRound("pigeon", "C1")).hasMessage("nobody works for pigeon");
  }

  @Test
  void what_one_round_read_is_unknown_to_the_next() {
    goRound("memory", "C1");
    goRound("memory", "C2");
    assertThat(clerk.knew.getFirst()).isNotSameAs(clerk.knew.getLast());
  }

  @Test
  void the_work_knows_what_the_acknowledgement_read() {
    goRound("memory", "C1");
    assertThat(clerk.knew)
        .hasSize(2)
        .allSatisfy(one -> assertThat(one).isSameAs(clerk.knew.getFirst()));
  }

  /** Notes what sentences are known whenever it is asked to do something. */
  private static final class Clerk implements MessageHandler {
    private final List<ReadSentences> knew = new ArrayList<>();

    @Override
    public Optional<OutboundReply> acknowledgement(Receipt receipt) {
      knew.add(ReadSentences.current());
      return Optional.empty();
    }

    @Override
    public UnitOfWork work(Receipt receipt) {
      knew.add(ReadSentences.current());
      return UnitOfWork.NOTHING;
    }

    @Override
    public Optional<OutboundReply> apology(Receipt receipt) {
      return Optional.empty();
    }
  }
}
