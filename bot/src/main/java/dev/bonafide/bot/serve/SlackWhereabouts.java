package dev.bonafide.bot.serve;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.watch.WatchStore;
import dev.bonafide.mail.Address;
import dev.bonafide.postgres.conversation.WatchedPlaces;
import dev.bonafide.postgres.mail.LatelyHeard;
import dev.bonafide.postgres.mail.PendingConversation;
import dev.bonafide.slack.inbound.KnownConversations;
import dev.bonafide.slack.inbound.SlackListener;
import java.time.Instant;
import java.util.List;

/** Gives Slack what the database knows of conversations. */
record SlackWhereabouts(
    LatelyHeard heard, CaseFiles cases, WatchStore watchStore, WatchedPlaces places)
    implements KnownConversations {
  private static final String SLACK = "slack";

  @Override
  public List<Spot> since(Instant from, int most) {
    return spots(heard.since(SLACK, from, most, SlackListener.OVERHEARD));
  }

  @Override
  public List<Spot> watched() {
    return spots(places.of(SLACK));
  }

  private static List<Spot> spots(List<PendingConversation> heard) {
    return heard.stream().map(one -> new Spot(one.address(), one.at())).toList();
  }

  @Override
  public boolean hasCase(Address address) {
    return cases.latest(address.tenant(), address.conversation()).isPresent()
        || heard.isUnderWay(address);
  }

  @Override
  public boolean isWatched(Tenant tenant, String channel) {
    return watchStore.of(tenant, channel).isPresent();
  }
}
