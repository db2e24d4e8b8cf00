package dev.bonafide.bot.serve;

import dev.bonafide.postgres.mail.AlarmRun;
import dev.bonafide.postgres.mail.Chore;
import java.time.Duration;
import java.time.InstantSource;

/** Lets what is to be told later come in when it is due, every half minute. */
final class AlarmChore {
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private AlarmChore() {}

  static Chore of(AlarmRun alarms, InstantSource clock) {
    return new Chore("alarm", PAUSE, () -> alarms.run(clock.instant()));
  }
}
