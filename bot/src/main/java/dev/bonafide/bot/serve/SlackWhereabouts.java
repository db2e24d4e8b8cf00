package dev.bonafide.bot.serve;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.mail.Address;
import dev.bonafide.postgres.mail.LatelyHeard;
import dev.bonafide.slack.Whereabouts;
import java.time.Instant;
import java.util.List;

/** Gives Slack what the database knows of conversations. */
final class SlackWhereabouts implements Whereabouts {
  private final LatelyHeard heard;
  private final CaseFiles cases;

  SlackWhereabouts(LatelyHeard heard, CaseFiles cases) {
    this.heard = heard;
    this.cases = cases;
  }

  @Override
  public List<Spot> since(Instant from, int most) {
    return heard.since("slack", from, most).stream()
        .map(one -> new Spot(one.address(), one.at()))
        .toList();
  }

  @Override
  public boolean hasCase(Address address) {
    return cases.latest(address.tenant(), address.conversation()).isPresent();
  }
}
