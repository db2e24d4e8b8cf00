package dev.bonafide.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bound of a delivery, at the bound and one beyond it. */
class SendingTest {
  private static final Address ADDRESS = new Address(Tenant.LOCAL, "memory", "thread");
  private static final RetryPolicy POLICY = RetryPolicy.STANDARD;

  private final World world = new World(Set.of());
  private final MemoryPost post = new MemoryPost(ADDRESS, () -> () -> {});
  private final Mailbox mailbox = post.open();
  private final Answers answers = new Answers();
  private final Sending sending = new Sending(mailbox, answers, POLICY, world.clock(), world);

  /** A platform that always ends an attempt, and a look, in the same way. */
  private static final class Answers implements Courier {
    private Delivery delivery = new Delivery.Unsure("no answer");
    private DeliveryLookup lookup = new DeliveryLookup.Unseen();
    private final List<String> asked = new ArrayList<>();

    @Override
    public String platform() {
      return "memory";
    }

    @Override
    public Delivery deliver(Outgoing outgoing) {
      asked.add("deliver");
      return delivery;
    }

    @Override
    public DeliveryLookup seek(Outgoing outgoing) {
      asked.add("seek");
      return lookup;
    }
  }

  private Outgoing reply() {
    return mailbox.post(reply("r"), world.clock().instant()).orElseThrow();
  }

  private static OutboundReply reply(String key) {
    return new OutboundReply(key, new ReplyAction.Post("verdict"));
  }

  private Outgoing pending() {
    return mailbox.pending().orElseThrow().outgoing();
  }

  private Duration wait(Instant since) {
    return Duration.between(since, mailbox.pending().orElseThrow().notBefore());
  }

  @ParameterizedTest
  @CsvSource({"PT0.1S,PT1S", "PT1S,PT1S", "PT2S,PT2S"})
  void a_busy_platform_is_left_alone_for_the_longer_of_its_wish_and_our_pause(
      Duration wished, Duration waited) {
    answers.delivery = new Delivery.Postponed(wished, "too many at once");
    sending.send(reply());
    assertThat(wait(World.START)).isEqualTo(waited);
  }

  @ParameterizedTest
  @CsvSource({"PT0.1S,PT1S", "PT2S,PT2S"})
  void a_platform_that_cannot_look_now_is_asked_after_the_longer_of_both_too(
      Duration wished, Duration waited) {
    sending.send(reply());
    answers.lookup = new DeliveryLookup.Later(wished, "too many at once");
    sending.goOn(pending());
    assertThat(wait(World.START)).isEqualTo(waited);
    assertThat(pending().looks()).isZero();
  }

  @Test
  void what_may_have_been_sent_is_looked_for_as_often_as_the_policy_says_and_then_sent_again() {
    sending.send(reply());
    assertThat(wait(World.START)).isEqualTo(POLICY.settle());
    for (int look = 1; look <= POLICY.looks(); look++) {
      assertThat(pending().state()).isEqualTo(Outgoing.State.UNKNOWN);
      assertThat(pending().looks()).isEqualTo(look - 1);
      sending.goOn(pending());
    }
    assertThat(answers.asked).containsExactly("deliver", "seek", "seek");
    assertThat(pending().state()).isEqualTo(Outgoing.State.WAITING);
    sending.goOn(pending());
    assertThat(answers.asked).endsWith("seek", "deliver");
  }

  @Test
  void a_look_that_sees_nothing_is_repeated_only_when_the_platforms_lists_had_time() {
    sending.send(reply());
    world.sleep(Duration.ofMinutes(1));
    sending.goOn(pending());
    assertThat(wait(World.START.plus(Duration.ofMinutes(1)))).isEqualTo(POLICY.settle());
  }

  @Test
  void a_reply_is_given_up_only_once_it_is_older_than_the_policy_allows() {
    answers.delivery = new Delivery.Postponed(Duration.ZERO, "too many at once");
    sending.send(reply());
    world.sleep(POLICY.giveUp());
    sending.goOn(pending());
    assertThat(pending().state()).isEqualTo(Outgoing.State.WAITING);
    world.sleep(Duration.ofMillis(1));
    sending.goOn(pending());
    assertThat(post.letters().getFirst().state).isEqualTo(Outgoing.State.PARKED);
  }

  @Test
  void one_that_cannot_be_looked_for_is_given_up_at_the_same_age() {
    sending.send(reply());
    answers.lookup = new DeliveryLookup.Later(Duration.ZERO, "too many at once");
    world.sleep(POLICY.giveUp());
    sending.goOn(pending());
    assertThat(pending().state()).isEqualTo(Outgoing.State.UNKNOWN);
    world.sleep(Duration.ofMillis(1));
    sending.goOn(pending());
    assertThat(post.letters().getFirst().why).isEqualTo("too many at once");
  }
}
