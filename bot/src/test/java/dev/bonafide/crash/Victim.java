package dev.bonafide.crash;

import dev.bonafide.bot.serve.BotServer;
import dev.bonafide.mail.Checkpoint;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs the server as {@code bonafide serve} does, and stands still for ever at a named point of the
 * walk, for the harness to kill it there.
 */
final class Victim {
  static final String STANDS_AT = "stands at ";
  static final String FILLS = "fills";

  private Victim() {}

  /**
   * Starts it.
   *
   * @param args none; or a waypoint and how often it is passed before, and whether memory is filled
   */
  public static void main(String[] args) {
    Checkpoint.Watch watch = args.length == 0 ? Checkpoint.Watch.NONE : standing(args);
    BotServer.run(System.getenv(), System.out, watch);
  }

  private static void fill() {
    for (Object[] held = {}; ; ) {
      held = new Object[] {held, new byte[1 << 20]};
    }
  }

  private static Checkpoint.Watch standing(String[] args) {
    Checkpoint where = Checkpoint.valueOf(args[0]);
    AtomicInteger before = new AtomicInteger(Integer.parseInt(args[1]));
    return point -> {
      if (point == where && before.getAndDecrement() == 0) {
        System.out.println(STANDS_AT + point);
        if (args.length > 2) {
          fill();
        }
        while (true) {
          LockSupport.park();
        }
      }
    };
  }
}
