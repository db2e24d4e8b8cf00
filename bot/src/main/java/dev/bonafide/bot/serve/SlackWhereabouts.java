package dev.bonafide.bot.serve;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.watch.Watches;
import dev.bonafide.mail.Address;
import dev.bonafide.postgres.conversation.WatchedPlaces;
import dev.bonafide.postgres.mail.Heard;
import dev.bonafide.postgres.mail.LatelyHeard;
import dev.bonafide.slack.inbound.SlackListener;
import dev.bonafide.slack.inbound.Whereabouts;
import java.time.Instant;
import java.util.List;

/** Gives Slack what the database knows of conversations. */
final class SlackWhereabouts implements Whereabouts {
  private static final String SLACK = "slack";

  private final LatelyHeard heard;
  private final CaseFiles cases;
  private final Watches watches;
  private final WatchedPlaces places;

  SlackWhereabouts(LatelyHeard heard, CaseFiles cases, Watches watches, WatchedPlaces places) {
    this.heard = heard;
    this.cases = cases;
    this.watches = watches;
    this.places = places;
  }

  @Override
  public List<Spot> since(Instant from, int most) {
    return spots(heard.since(SLACK, from, most, SlackListener.OVERHEARD));
  }

  @Override
  public List<Spot> watched() {
    return spots(places.of(SLACK));
  }

  private static List<Spot> spots(List<Heard> heard) {
    return heard.stream().map(one -> new Spot(one.address(), one.at())).toList();
  }

  @Override
  public boolean hasCase(Address address) {
    return cases.latest(address.tenant(), address.conversation()).isPresent();
  }

  @Override
  public boolean isWatched(Tenant tenant, String channel) {
    return watches.of(tenant, channel).isPresent();
  }
}
