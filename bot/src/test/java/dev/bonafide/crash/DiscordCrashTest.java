package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.mail.Checkpoint;
import dev.bonafide.testkit.discord.Doings;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Fault;
import dev.bonafide.testkit.discord.Person;
import dev.bonafide.testkit.discord.Said;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Posts in a watched channel while the real process is killed at every named point. */
@Tag("long")
@Order(3) // It takes long.
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class DiscordCrashTest {
  private static final Path LOG = Path.of("target", "crash.log");
  private static final Duration STANDING = Duration.ofMinutes(5);
  private static final Duration TOLD = Duration.ofMinutes(5);
  private static final Person ADA = Person.admin(600_000_000_000_000_001L, "ada");
  private static final Person MAX = Person.member(600_000_000_000_000_003L, "max");

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  private final List<Long> posts = new ArrayList<>();

  /** A database that is none of the processes' own. */
  private @Nullable String shared;

  @Test
  void wherever_it_dies_each_post_is_told_to_the_moderators_once() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start(InstantSource.system())) {
      long jobs = discord.openText("jobs");
      long mods = discord.openClosed("mod-log");
      try (BotProcess bot = start(discord, null)) {
        bot.awaitReady();
        setUp(discord, jobs, mods);
      }
      for (Checkpoint point : Checkpoint.values()) {
        try (BotProcess bot = start(discord, new BotProcess.Stop(point, 0))) {
          bot.awaitReady();
          assertThat(discord.await(discord.connections()::isHeard, STANDING)).isTrue();
          discord.faults().next("POST channels/{id}/messages", Fault.SWALLOW);
          post(discord, jobs);
          assertThat(bot.awaitStanding(STANDING)).as("%s", point).isTrue();
          bot.kill();
          discord.connections().cutForGood();
          posts.add(write(discord.people().unheard(), jobs));
        }
      }
      try (BotProcess bot = start(discord, null)) {
        bot.awaitReady();
        assertThat(
                discord.await(
                    () -> posts.stream().allMatch(one -> cards(discord, mods, one) > 0), TOLD))
            .as("%s", discord.said(mods).stream().map(Said::text).toList())
            .isTrue();
        post(discord, jobs);
        assertThat(discord.await(() -> cards(discord, mods, posts.getLast()) > 0, TOLD)).isTrue();
      }
      assertThat(posts).allMatch(one -> cards(discord, mods, one) == 1);
      assertThat(discord.violations()).isEmpty();
    }
  }

  @Test
  void of_two_on_one_database_one_listens_and_whichever_dies_each_post_is_told_once()
      throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        FakeDiscord discord = FakeDiscord.start(InstantSource.system())) {
      shared = server.getJdbcUrl("postgres", "postgres");
      long jobs = discord.openText("jobs");
      long mods = discord.openClosed("mod-log");
      Deque<BotProcess> bots =
          new ArrayDeque<>(List.of(start(discord, null), start(discord, null)));
      try {
        for (BotProcess bot : bots) {
          bot.awaitReady();
        }
        setUp(discord, jobs, mods);
        for (int kill = 0; kill < 2; kill++) {
          post(discord, jobs);
          bots.removeFirst().kill();
          post(discord, jobs);
          bots.addLast(start(discord, null));
          bots.getLast().awaitReady();
          assertThat(discord.await(discord.connections()::isHeard, STANDING)).isTrue();
          assertThat(discord.connections().listeners()).isEqualTo(1);
        }
        assertThat(
                discord.await(
                    () -> posts.stream().allMatch(one -> cards(discord, mods, one) > 0), TOLD))
            .isTrue();
        assertThat(posts).allMatch(one -> cards(discord, mods, one) == 1);
        assertThat(discord.violations()).isEmpty();
      } finally {
        bots.forEach(BotProcess::close);
      }
    }
  }

  private void setUp(FakeDiscord discord, long jobs, long mods) throws InterruptedException {
    assertThat(
            discord.await(
                () -> discord.connections().isHeard() && discord.commands().size() == 3, STANDING))
        .isTrue();
    long setup = discord.asking().slash("bonafide", "setup", Map.of("moderators", mods), jobs, ADA);
    assertThat(discord.await(() -> discord.answer(setup).isPresent(), STANDING)).isTrue();
    long watch = discord.asking().slash("bonafide", "watch", Map.of("channel", jobs), jobs, ADA);
    assertThat(discord.await(() -> discord.answer(watch).isPresent(), STANDING)).isTrue();
  }

  private void post(FakeDiscord discord, long jobs) {
    posts.add(write(discord.people(), jobs));
  }

  /** Posts what is certain to be told, and gives the post's own id. */
  private long write(Doings people, long jobs) {
    return people.post(
        jobs,
        MAX,
        "Remote assistant, start today. An e-check will be emailed to you, print it, deposit with"
            + " your mobile app and pay our vendor no%dx for the equipment."
                .formatted(posts.size()));
  }

  private BotProcess start(FakeDiscord discord, BotProcess.@Nullable Stop stop) {
    Map<String, String> settings = new HashMap<>();
    settings.put("BONAFIDE_DATA", folder.resolve("data").toString());
    settings.put("BONAFIDE_PORT", "none");
    settings.put("BONAFIDE_DISCORD_API_URL", discord.apiUrl());
    settings.put("DISCORD_TOKEN", FakeDiscord.TOKEN);
    if (shared != null) {
      settings.put("BONAFIDE_DATABASE_URL", shared);
    }
    return BotProcess.start(settings, LOG, stop);
  }

  /** How many cards link to this post: a card quotes too little to tell two posts apart. */
  private static long cards(FakeDiscord discord, long mods, long post) {
    String link = "/%d)".formatted(post);
    return discord.said(mods).stream().filter(said -> said.text().contains(link)).count();
  }
}
