package dev.bonafide.bot.serve;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.mail.LastListened;
import dev.bonafide.postgres.mail.LatelyHeard;
import dev.bonafide.postgres.mail.PendingConversation;
import dev.bonafide.telegram.event.Listened;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gives Telegram what the database knows of listening. */
final class TelegramListened implements Listened {
  private static final String PLATFORM = "telegram";

  private final LastListened last;
  private final LatelyHeard heard;

  TelegramListened(Database database, String bot) {
    Address own = new Address(new Tenant(PLATFORM + ":" + bot), PLATFORM, bot);
    this.last = new LastListened(database, own);
    this.heard = new LatelyHeard(database);
  }

  @Override
  public Optional<Instant> last() {
    return last.at();
  }

  @Override
  public void note(Instant at) {
    last.note(at);
  }

  @Override
  public List<Address> to(Instant since, int most) {
    return heard.since(PLATFORM, since, most, "").stream()
        .map(PendingConversation::address)
        .toList();
  }
}
