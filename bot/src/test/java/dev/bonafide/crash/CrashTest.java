package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Switches;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Law 9 of the design, tried on the real process; the figures are printed. */
@Tag("long")
@Order(2) // It takes long.
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class CrashTest {
  private static final Duration BROUGHT_BACK = Duration.ofMinutes(5);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  @Execution(ExecutionMode.SAME_THREAD)
  void nothing_is_lost_or_doubled_where_the_platform_can_be_asked() throws Exception {
    try (Crash crash = new Crash(folder)) {
      Figures figures = crash.oneAfterTheOther(Plan.of(100, 2, 1));
      System.out.println("can be asked: " + figures);
      assertThat(figures.lost()).isEmpty();
      assertThat(figures.doubled()).isEmpty();
      assertThat(figures.strays()).isZero();
    }
  }

  @Test
  @Execution(ExecutionMode.SAME_THREAD)
  void nothing_is_doubled_and_every_loss_comes_back_where_it_cannot() throws Exception {
    try (Crash crash = new Crash(folder)) {
      crash.slack().switches().metadata(Switches.Metadata.HIDDEN);
      Figures figures = crash.oneAfterTheOther(Plan.of(48, 0, 1));
      System.out.println("cannot be asked: " + figures);
      assertThat(figures.doubled()).isEmpty();
      crash.calm();
      try (BotProcess bot = crash.start(null)) {
        bot.awaitReady();
        FakeSlack slack = crash.slack();
        for (String thread : figures.lost()) {
          slack.mention(
              FakeSlack.CHANNEL, FakeSlack.ADA.id(), "<@" + FakeSlack.BOT_USER + "> last", thread);
        }
        assertThat(
                slack
                    .ledger()
                    .await(
                        _ -> Figures.of(slack, crash.sender().sent()).lost().isEmpty(),
                        BROUGHT_BACK))
            .isTrue();
      }
    }
  }

  @Test
  @Execution(ExecutionMode.SAME_THREAD)
  void three_processes_on_one_database_lose_and_double_nothing() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        Crash crash = new Crash(folder)) {
      crash.on(server.getJdbcUrl("postgres", "postgres"));
      Figures figures = crash.sideBySide(Plan.of(120, 3, 0));
      System.out.println("side by side: " + figures);
      assertThat(figures.lost()).isEmpty();
      assertThat(figures.doubled()).isEmpty();
      assertThat(figures.strays()).isZero();
    }
  }
}
