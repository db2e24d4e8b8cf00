package dev.bonafide.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.ScriptedPlatform.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BurstTest {
  private static final Address ADDRESS = new Address(Tenant.LOCAL, "memory", "thread");
  private static final Duration QUIET = Duration.ofSeconds(3);

  private final MemoryPost post = new MemoryPost(ADDRESS, () -> () -> {});

  /** Waits until nothing came for three seconds. */
  private static final class Patient extends Echo {
    @Override
    public Optional<Burst> burst(Receipt receipt) {
      return receipt.payload().startsWith("all") ? Optional.empty() : Optional.of(new Quiet());
    }

    @Override
    public Recall recall(Receipt receipt) {
      return receipt.payload().equals("last") ? Recall.INSTEAD : Recall.FIRST;
    }
  }

  private static final class Quiet implements Burst {
    @Override
    public int most() {
      return 5;
    }

    @Override
    public Optional<OutboundReply> sign() {
      return Optional.empty();
    }

    @Override
    public Cut cut(List<Receipt> waiting) {
      boolean full = waiting.size() == most();
      Instant last = waiting.getLast().at();
      return new Cut(waiting.size(), full ? last : last.plus(QUIET));
    }

    @Override
    public String joined(List<Receipt> receipts) {
      return receipts.stream().map(Receipt::key).collect(Collectors.joining(",", "all ", ""));
    }
  }

  private static Receipt receipt(String key, int second) {
    return new Receipt(key, ADDRESS, key, World.START.plusSeconds(second));
  }

  private static List<String> bodies(ScriptedPlatform platform) {
    return platform.shown().stream().map(shown -> shown.body).toList();
  }

  @Test
  void what_comes_in_while_the_first_waits_is_worked_on_with_it_once() {
    World world = new World(Set.of());
    ScriptedPlatform platform = new ScriptedPlatform(true, world.clock(), List.of());
    post.accept(receipt("a", 0));
    new ConversationProcessor(
            post.open(), new Patient(), platform, RetryPolicy.STANDARD, world.clock(), world)
        .run();
    assertThat(bodies(platform)).isEmpty();
    post.accept(receipt("b", 2));
    world.run(post, new Patient(), platform, RetryPolicy.STANDARD);
    assertThat(bodies(platform)).containsExactly("verdict on all a,b");
    assertThat(world.clock().instant()).isEqualTo(World.START.plusSeconds(5));
  }

  @Test
  void wherever_the_process_dies_a_burst_gets_one_verdict() {
    for (int point = 0; point < 40; point++) {
      MemoryPost fresh = new MemoryPost(ADDRESS, () -> () -> {});
      World world = new World(Set.of(point));
      ScriptedPlatform platform = new ScriptedPlatform(true, world.clock(), List.of());
      for (int i = 0; i < 5; i++) {
        world.deliver(fresh, receipt("r" + i, 0));
      }
      world.run(fresh, new Patient(), platform, RetryPolicy.STANDARD);
      assertThat(bodies(platform))
          .as("dies at %d", point)
          .containsExactly("verdict on all r0,r1,r2,r3,r4");
    }
  }

  @Test
  void asking_for_the_last_answer_brings_the_lost_one_and_no_second() {
    World world = new World(Set.of());
    ScriptedPlatform platform =
        new ScriptedPlatform(false, world.clock(), List.of(Fault.LOST, Fault.LOST));
    post.accept(receipt("a", 0));
    world.run(post, new Patient(), platform, RetryPolicy.STANDARD);
    post.accept(new Receipt("b", ADDRESS, "last", world.clock().instant()));
    world.run(post, new Patient(), platform, RetryPolicy.STANDARD);
    assertThat(bodies(platform)).containsExactly("verdict on all a");
  }

  @Test
  void a_verdict_that_may_never_have_arrived_comes_with_what_is_said_next() {
    World world = new World(Set.of());
    ScriptedPlatform platform =
        new ScriptedPlatform(false, world.clock(), List.of(Fault.LOST, Fault.LOST));
    post.accept(receipt("a", 0));
    world.run(post, new Patient(), platform, RetryPolicy.STANDARD);
    int before = platform.shown().size();
    world.sleep(Duration.ofMinutes(5));
    post.accept(new Receipt("b", ADDRESS, "b", world.clock().instant()));
    world.run(post, new Patient(), platform, RetryPolicy.STANDARD);
    assertThat(bodies(platform).subList(before, before + 2))
        .containsExactly("verdict on all a", "verdict on all b");
  }
}
