package dev.bonafide.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.ScriptedPlatform.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConversationProcessorTest {
  private static final Address ADDRESS = new Address(Tenant.LOCAL, "memory", "thread");

  private final World world = new World(Set.of());
  private final MemoryPost post = new MemoryPost(ADDRESS, () -> () -> {});

  private static Receipt receipt(String key) {
    return new Receipt(key, ADDRESS, key, World.START);
  }

  private ScriptedPlatform platform(boolean canBeAsked, Fault... script) {
    return new ScriptedPlatform(canBeAsked, world.clock(), List.of(script));
  }

  private void run(MessageHandler handler, Courier courier) {
    world.run(post, handler, courier, RetryPolicy.STANDARD);
  }

  /** Whose work fails so often, and then succeeds. */
  private static MessageHandler failing(int times, RuntimeException failure) {
    return new Echo() {
      private int tries;

      @Override
      public UnitOfWork work(Receipt receipt) {
        if (tries++ < times) {
          throw failure;
        }
        return super.work(receipt);
      }
    };
  }

  private static List<String> bodies(ScriptedPlatform platform) {
    return platform.shown().stream().map(shown -> shown.body).toList();
  }

  @Test
  void a_clerk_that_cannot_even_acknowledge_or_apologise_is_parked() {
    post.accept(receipt("a"));
    post.accept(receipt("b"));
    MessageHandler broken =
        new Echo() {
          @Override
          public Optional<OutboundReply> acknowledgement(Receipt receipt) {
            if (receipt.key().equals("a")) {
              throw new IllegalStateException("words of the case");
            }
            return super.acknowledgement(receipt);
          }

          @Override
          public Optional<OutboundReply> apology(Receipt receipt) {
            throw new IllegalStateException("words of the case");
          }
        };
    ScriptedPlatform platform = platform(true);
    run(broken, platform);
    assertThat(post.rows().getFirst().parked).isEqualTo("the work failed (IllegalStateException)");
    assertThat(bodies(platform)).containsExactly("verdict on b");
  }

  @Test
  void work_that_keeps_failing_is_given_up_with_one_sentence_in_its_place() {
    post.accept(receipt("a"));
    List<String> tries = new ArrayList<>();
    MessageHandler broken =
        new Echo() {
          @Override
          public UnitOfWork work(Receipt receipt) {
            tries.add(receipt.key());
            throw new IllegalArgumentException("words of the case");
          }
        };
    ScriptedPlatform platform = platform(true);
    run(broken, platform);
    assertThat(tries).hasSize(RetryPolicy.STANDARD.attempts());
    assertThat(bodies(platform)).containsExactly("sorry");
    assertThat(post.rows().getFirst().parked).doesNotContain("words");
  }

  @Test
  void changes_that_fail_are_taken_back_and_tried_again() {
    List<String> changed = new ArrayList<>();
    MemoryPost careful =
        new MemoryPost(
            ADDRESS,
            () -> {
              List<String> before = List.copyOf(changed);
              return () -> {
                changed.clear();
                changed.addAll(before);
              };
            });
    careful.accept(receipt("a"));
    List<String> tries = new ArrayList<>();
    MessageHandler handler =
        new Echo() {
          @Override
          public UnitOfWork work(Receipt receipt) {
            return () -> {
              changed.add("case");
              tries.add("try");
              if (tries.size() < 3) {
                throw new IllegalStateException();
              }
              return super.work(receipt).carryOut();
            };
          }
        };
    ScriptedPlatform platform = platform(true);
    world.run(careful, handler, platform, RetryPolicy.STANDARD);
    assertThat(changed).containsExactly("case");
    assertThat(bodies(platform)).containsExactly("verdict on a");
  }

  @Test
  void what_cannot_be_reached_is_waited_for_and_at_last_given_up() {
    post.accept(receipt("a"));
    MessageHandler waiting =
        new Echo() {
          @Override
          public UnitOfWork work(Receipt receipt) {
            throw new Unreachable("slack is away", Duration.ofHours(5));
          }
        };
    RetryPolicy endless =
        new RetryPolicy(
            Duration.ofSeconds(1),
            Duration.ofMinutes(1),
            Duration.ofHours(24),
            1_000,
            1_000,
            Duration.ofSeconds(3),
            2);
    ScriptedPlatform platform = platform(true);
    world.run(post, waiting, platform, endless);
    assertThat(post.rows().getFirst().parked).isEqualTo("slack is away");
    assertThat(Duration.between(World.START, world.clock().instant()))
        .isGreaterThan(endless.giveUp());
    assertThat(bodies(platform)).containsExactly("sorry");
  }

  @Test
  void what_cannot_be_reached_is_no_mistake_of_the_work_however_it_is_wrapped() {
    post.accept(receipt("a"));
    Unreachable away = new Unreachable("the database", Duration.ofSeconds(1));
    MessageHandler waiting =
        failing(
            2 * RetryPolicy.STANDARD.crashes(), new IllegalStateException("no transaction", away));
    ScriptedPlatform platform = platform(true);
    run(waiting, platform);
    assertThat(bodies(platform)).containsExactly("verdict on a");
  }

  @Test
  void work_that_fails_is_tried_as_often_after_processes_died_at_it() {
    post.accept(receipt("a"));
    for (int begun = 0; begun < 2 * RetryPolicy.STANDARD.attempts(); begun++) {
      assertThat(post.open().take(world.clock().instant())).isPresent();
    }
    MessageHandler handler =
        failing(RetryPolicy.STANDARD.attempts() - 1, new IllegalStateException());
    ScriptedPlatform platform = platform(true);
    run(handler, platform);
    assertThat(bodies(platform)).containsExactly("verdict on a");
  }

  @Test
  void a_process_that_dies_at_the_same_work_again_and_again_gives_it_up() {
    post.accept(receipt("a"));
    for (int begun = 0; begun < RetryPolicy.STANDARD.crashes(); begun++) {
      assertThat(post.open().take(world.clock().instant())).isPresent();
    }
    ScriptedPlatform platform = platform(true);
    run(new Echo(), platform);
    assertThat(post.rows().getFirst().parked).isEqualTo("begun 100 times and never ended");
  }

  @Test
  void a_processor_that_lost_the_conversation_stops_at_once() {
    post.accept(receipt("a"));
    Mailbox late = post.open();
    post.open();
    ScriptedPlatform platform = platform(true);
    assertThatThrownBy(
            () ->
                new ConversationProcessor(
                        late,
                        new Echo(),
                        platform,
                        RetryPolicy.STANDARD,
                        world.clock(),
                        Checkpoint.Watch.NONE)
                    .run())
        .isInstanceOf(LeaseLost.class);
    assertThat(platform.shown()).isEmpty();
  }

  @Test
  void somebody_who_takes_over_during_the_work_leaves_nothing_to_commit() {
    post.accept(receipt("a"));
    MessageHandler slow =
        new Echo() {
          @Override
          public UnitOfWork work(Receipt receipt) {
            post.open();
            return super.work(receipt);
          }
        };
    ConversationProcessor processor =
        new ConversationProcessor(
            post.open(), slow, platform(true), RetryPolicy.STANDARD, world.clock(), world);
    assertThatThrownBy(processor::run).isInstanceOf(LeaseLost.class);
    assertThat(post.rows().getFirst().ended).isFalse();
  }

  @Test
  void a_redelivery_changes_nothing() {
    assertThat(post.accept(receipt("a"))).isTrue();
    assertThat(post.accept(receipt("a"))).isFalse();
    ScriptedPlatform platform = platform(false);
    run(new Echo(), platform);
    assertThat(bodies(platform)).containsExactly("verdict on a");
  }

  @Test
  void a_busy_platform_is_waited_for_in_order() {
    post.accept(receipt("a"));
    post.accept(receipt("b"));
    ScriptedPlatform platform =
        platform(false, Fault.BUSY, Fault.BUSY, Fault.NONE, Fault.BUSY, Fault.NONE);
    run(new Echo(), platform);
    assertThat(bodies(platform)).containsExactly("verdict on a", "verdict on b");
  }

  @Test
  void what_is_refused_is_parked_with_the_reason_and_the_verdict_is_said_anew() {
    post.accept(receipt("a"));
    ScriptedPlatform platform = platform(true, Fault.REFUSED);
    run(new Echo(), platform);
    assertThat(post.letters().getFirst().state).isEqualTo(Outgoing.State.PARKED);
    assertThat(post.letters().getFirst().why).isEqualTo("channel_is_archived");
    assertThat(bodies(platform)).containsExactly("verdict on a");
  }

  @Test
  void a_swallowed_answer_is_looked_for_and_not_sent_again() {
    post.accept(receipt("a"));
    ScriptedPlatform platform = platform(true, Fault.SWALLOWED, Fault.BLIND, Fault.SWALLOWED);
    run(new Echo(), platform);
    assertThat(bodies(platform)).containsExactly("verdict on a");
    assertThat(post.letters()).allMatch(letter -> letter.state == Outgoing.State.DONE);
  }

  @Test
  void what_never_arrived_is_sent_again_where_the_platform_says_so() {
    post.accept(receipt("a"));
    ScriptedPlatform platform = platform(true, Fault.LOST, Fault.LOST, Fault.NONE, Fault.LOST);
    run(new Echo(), platform);
    assertThat(bodies(platform)).containsExactly("verdict on a");
  }

  @Test
  void a_platform_that_loses_everything_is_given_up_in_the_end() {
    post.accept(receipt("a"));
    ScriptedPlatform platform =
        platform(true, Stream.generate(() -> Fault.LOST).limit(9_000).toArray(Fault[]::new));
    run(new Echo(), platform);
    assertThat(post.letters()).allMatch(letter -> letter.state == Outgoing.State.PARKED);
    assertThat(platform.shown()).isEmpty();
  }
}
