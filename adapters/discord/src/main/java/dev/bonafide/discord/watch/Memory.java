package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;

/** Everything that is remembered of servers. */
public record Memory(
    TenantStore kept,
    ServerSettings.ServerSettingsStore servers,
    WatchedChannels watches,
    Mutes mutes,
    PostCounts tally,
    RepostIndex folds,
    CaseOrigin.CaseOrigins origins,
    SharedIndicatorIndex alike,
    Posts posts,
    DirectCases direct,
    UnreadPosts unread) {
  private static final String SENT = "sent";

  public static Memory of(TenantStore kept, WatchedChannels watches) {
    return new Memory(
        kept,
        new ServerSettings.ServerSettingsStore(kept),
        watches,
        new Mutes(kept),
        new PostCounts(kept),
        new RepostIndex(kept),
        new CaseOrigin.CaseOrigins(kept),
        new SharedIndicatorIndex(kept),
        new Posts(kept),
        new DirectCases(kept),
        new UnreadPosts(kept));
  }

  /** Whether a case was shown to the moderators. */
  public boolean isShown(Tenant tenant, long number) {
    return origins.of(tenant, number).isPresent()
        || kept.get(tenant, SENT, Long.toString(number)).isPresent();
  }

  /** Whether a case is shown to the moderators for the first time. */
  public boolean sends(Tenant tenant, long number) {
    return kept.claim(tenant, SENT, Long.toString(number), "");
  }
}
