package dev.bonafide.conversation.handler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.mail.MemoryPost;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.mail.ScriptedPlatform;
import dev.bonafide.mail.ScriptedPlatform.Fault;
import dev.bonafide.mail.World;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The bot over a mailbox, a process that dies and a platform that fails. */
class BotProperties {
  private static final String VERDICT = "Ask first (case 1)";
  private static final RetryPolicy PATIENCE =
      new RetryPolicy(
          Duration.ofSeconds(1),
          Duration.ofMinutes(1),
          Duration.ofHours(24),
          1_000,
          1_000,
          Duration.ofSeconds(3),
          2);

  private Talk talk = new Talk();
  private MemoryPost post = new MemoryPost(Talk.ADDRESS, talk.cases::savepoint);

  @Property(tries = 300)
  void one_request_is_one_case_and_one_verdict_where_the_platform_can_be_asked(
      @ForAll("crashes") Set<Integer> crashes, @ForAll("faults") List<Fault> faults) {
    ScriptedPlatform platform = screened(true, crashes, faults);
    assertThat(talk.cases.all()).hasSize(1);
    assertThat(talk.latest().entries()).hasSize(2);
    assertThat(verdicts(platform)).isEqualTo(1);
    assertThat(platform.shown()).hasSize(1);
  }

  @Property(tries = 300)
  void where_it_cannot_no_verdict_comes_twice_and_a_lost_one_comes_when_asked_for(
      @ForAll("crashes") Set<Integer> crashes, @ForAll("faults") List<Fault> faults) {
    ScriptedPlatform platform = screened(false, crashes, faults);
    assertThat(talk.cases.all()).hasSize(1);
    long seen = verdicts(platform);
    assertThat(seen).isLessThanOrEqualTo(1);
    boolean parked =
        post.letters().stream().anyMatch(letter -> letter.state == Outgoing.State.PARKED);
    assertThat(seen == 1 || parked).isTrue();
    platform.calm();
    World later = new World(Set.of());
    later.deliver(post, new Receipt("again", Talk.ADDRESS, "Dana: last", World.START));
    later.run(post, talk.bot, platform, PATIENCE);
    assertThat(verdicts(platform)).isEqualTo(seen + 1);
  }

  private ScriptedPlatform screened(boolean asked, Set<Integer> crashes, List<Fault> faults) {
    talk = new Talk();
    post = new MemoryPost(Talk.ADDRESS, talk.cases::savepoint);
    talk.thread.says("Bo", Role.SUBJECT, "Please pay my friend's account.");
    World world = new World(crashes);
    ScriptedPlatform platform = new ScriptedPlatform(asked, world.clock(), faults);
    Receipt receipt = new Receipt("one", Talk.ADDRESS, "Dana: screen", World.START);
    world.deliver(post, receipt);
    world.deliver(post, receipt);
    world.run(post, talk.bot, platform, PATIENCE);
    return platform;
  }

  private static long verdicts(ScriptedPlatform platform) {
    return platform.shown().stream().filter(shown -> shown.body.startsWith(VERDICT)).count();
  }

  @Provide
  Arbitrary<Set<Integer>> crashes() {
    return Arbitraries.integers().between(0, 30).set().ofMaxSize(10);
  }

  @Provide
  Arbitrary<List<Fault>> faults() {
    return Arbitraries.of(Fault.NONE, Fault.SWALLOWED, Fault.LOST, Fault.BUSY, Fault.BLIND)
        .list()
        .ofMaxSize(8);
  }
}
