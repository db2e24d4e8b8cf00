package dev.bonafide.bot.serve;

import dev.bonafide.mail.Clerk;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.Patience;
import dev.bonafide.mail.Round;
import dev.bonafide.mail.Waypoint;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/** Goes round a conversation with the clerk and the courier of its platform. */
final class Rounds implements Consumer<Mailbox> {
  private final Map<String, Staff> staff;
  private final InstantSource clock;
  private final Waypoint.Watch watch;

  Rounds(Map<String, Staff> staff, InstantSource clock, Waypoint.Watch watch) {
    this.staff = Map.copyOf(staff);
    this.clock = clock;
    this.watch = watch;
  }

  /** Who works for one platform. */
  record Staff(Clerk clerk, Courier courier) {}

  /**
   * Goes round once.
   *
   * @throws IllegalStateException for a platform that this process has nobody for: its mail waits
   */
  @Override
  public void accept(Mailbox mailbox) {
    String platform = mailbox.address().platform();
    Staff mine = staff.get(platform);
    if (mine == null) {
      throw new IllegalStateException("nobody works for " + platform);
    }
    new Round(mailbox, mine.clerk(), mine.courier(), Patience.STANDARD, clock, watch).run();
  }
}
