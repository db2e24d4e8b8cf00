package dev.bonafide.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.ScriptedPlatform.Fault;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever crashes and whatever the platform does, over three events in one conversation: where the
 * platform can be asked, each verdict is seen once; where it cannot, at most once, and every one
 * that may be missing is parked.
 */
class ConversationProcessorProperties {
  private static final Address ADDRESS = new Address(Tenant.LOCAL, "memory", "thread");
  private static final int EVENTS = 3;

  @Property(tries = 600)
  void a_platform_that_can_be_asked_shows_each_verdict_once(
      @ForAll("crashes") Set<Integer> crashes, @ForAll("faults") List<Fault> faults) {
    Ended ended = run(true, crashes, faults);
    for (String verdict : VERDICTS) {
      assertThat(ended.count(verdict)).as(verdict).isEqualTo(1);
    }
    assertThat(ended.platform.shown()).hasSize(EVENTS);
  }

  @Property(tries = 600)
  void a_platform_that_cannot_be_asked_shows_each_verdict_at_most_once(
      @ForAll("crashes") Set<Integer> crashes, @ForAll("faults") List<Fault> faults) {
    Ended ended = run(false, crashes, faults);
    for (int event = 0; event < EVENTS; event++) {
      assertThat(ended.count(VERDICTS.get(event))).isLessThanOrEqualTo(1);
      if (ended.count(VERDICTS.get(event)) == 0) {
        assertThat(ended.isParked(event)).isTrue();
      }
    }
  }

  @Example
  void every_named_point_is_survived_alone_and_twice_in_a_row() {
    int points = run(true, Set.of(), List.of()).world.passed().size();
    assertThat(Set.copyOf(run(true, Set.of(), List.of()).world.passed()))
        .containsExactlyInAnyOrder(Checkpoint.values());
    for (int point = 0; point < points; point++) {
      for (Set<Integer> crashes : List.of(Set.of(point), Set.of(point, point + 1))) {
        Ended asked = run(true, crashes, List.of());
        assertThat(VERDICTS).allMatch(verdict -> asked.count(verdict) == 1);
        Ended unasked = run(false, crashes, List.of());
        assertThat(VERDICTS).allMatch(verdict -> unasked.count(verdict) <= 1);
      }
    }
  }

  private static final List<String> VERDICTS =
      IntStream.range(0, EVENTS).mapToObj(event -> "verdict on event" + event).toList();

  private static Ended run(boolean canBeAsked, Set<Integer> crashes, List<Fault> faults) {
    World world = new World(crashes);
    MemoryPost post = new MemoryPost(ADDRESS, () -> () -> {});
    ScriptedPlatform platform = new ScriptedPlatform(canBeAsked, world.clock(), faults);
    for (int event = 0; event < EVENTS; event++) {
      String key = "event" + event;
      world.deliver(post, new Receipt(key, ADDRESS, key, world.clock().instant()));
      if (event == 0) {
        world.run(post, new Echo(), platform, PATIENCE);
      }
    }
    world.run(post, new Echo(), platform, PATIENCE);
    return new Ended(world, post, platform);
  }

  /** Tries on: how often work may be begun is not what is tested here. */
  private static final RetryPolicy PATIENCE =
      new RetryPolicy(
          RetryPolicy.STANDARD.first(),
          RetryPolicy.STANDARD.longest(),
          RetryPolicy.STANDARD.giveUp(),
          1_000,
          1_000,
          RetryPolicy.STANDARD.settle(),
          RetryPolicy.STANDARD.looks());

  private record Ended(World world, MemoryPost post, ScriptedPlatform platform) {
    long count(String body) {
      return platform.shown().stream().filter(shown -> shown.body.equals(body)).count();
    }

    boolean isParked(int event) {
      return post.letters().stream()
          .filter(letter -> letter.reply.key().equals("event" + event + "/2"))
          .anyMatch(letter -> letter.state == Outgoing.State.PARKED);
    }
  }

  @Provide
  Arbitrary<Set<Integer>> crashes() {
    return Arbitraries.integers().between(0, 60).set().ofMaxSize(12);
  }

  /** A refusal is final on any platform, and not among these. */
  @Provide
  Arbitrary<List<Fault>> faults() {
    return Arbitraries.of(Fault.NONE, Fault.SWALLOWED, Fault.LOST, Fault.BUSY, Fault.BLIND)
        .list()
        .ofMaxSize(12);
  }
}
