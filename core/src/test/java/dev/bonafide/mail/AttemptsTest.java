package dev.bonafide.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.ScriptedPlatform.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How many attempts a message takes, and what each of them does in which order. */
class AttemptsTest {
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

  private static List<String> bodies(ScriptedPlatform platform) {
    return platform.shown().stream().map(shown -> shown.body).toList();
  }

  @Test
  void the_last_attempt_that_the_policy_allows_is_still_made() {
    post.accept(receipt("a"));
    for (int begun = 1; begun < RetryPolicy.STANDARD.crashes(); begun++) {
      assertThat(post.open().take(world.clock().instant())).isPresent();
    }
    ScriptedPlatform platform = platform(true);
    run(new Echo(), platform);
    assertThat(bodies(platform)).containsExactly("verdict on a");
  }

  @Test
  void what_goes_well_takes_one_attempt_and_is_sent_at_once() {
    post.accept(receipt("a"));
    MessageHandler curt =
        new Echo() {
          @Override
          public Optional<OutboundReply> acknowledgement(Receipt receipt) {
            return Optional.empty();
          }
        };
    ScriptedPlatform platform = platform(false);
    run(curt, platform);
    assertThat(post.rows().getFirst().attempts).isEqualTo(1);
    assertThat(bodies(platform)).containsExactly("verdict on a");
    assertThat(post.letters()).allMatch(letter -> letter.attempts == 1);
    assertThat(world.clock().instant()).isEqualTo(World.START);
  }

  @Test
  void an_acknowledgement_is_said_before_the_work_begins() {
    post.accept(receipt("a"));
    ScriptedPlatform platform = platform(false);
    List<String> before = new ArrayList<>();
    MessageHandler looking =
        new Echo() {
          @Override
          public UnitOfWork work(Receipt receipt) {
            before.addAll(bodies(platform));
            return super.work(receipt);
          }
        };
    run(looking, platform);
    assertThat(before).containsExactly("working");
  }

  @Test
  void each_step_is_named_once_and_in_order() {
    post.accept(receipt("a"));
    run(new Echo(), platform(true));
    assertThat(world.passed())
        .containsExactly(
            Checkpoint.TAKEN,
            Checkpoint.SENDING,
            Checkpoint.SENT,
            Checkpoint.SETTLED,
            Checkpoint.WORKED,
            Checkpoint.FINISHED,
            Checkpoint.SENDING,
            Checkpoint.SENT,
            Checkpoint.SETTLED);
  }
}
