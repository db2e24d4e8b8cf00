package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.phrasebook.Phrasebook;

/** Everything that is remembered of servers. */
public record Memory(
    TenantStore kept,
    Languages languages,
    ServerSettings.ServerSettingsStore servers,
    WatchedChannels watches,
    Mutes mutes,
    PostCounts tally,
    RepostIndex folds,
    CaseOrigin.CaseOrigins origins,
    SharedIndicatorIndex alike,
    Posts posts,
    AskedPosts asked,
    UnreadPosts unread) {
  public static Memory of(TenantStore kept, WatchedChannels watches) {
    return new Memory(
        kept,
        new Languages(kept),
        new ServerSettings.ServerSettingsStore(kept),
        watches,
        new Mutes(kept),
        new PostCounts(kept),
        new RepostIndex(kept),
        new CaseOrigin.CaseOrigins(kept),
        new SharedIndicatorIndex(kept),
        new Posts(kept),
        new AskedPosts(kept),
        new UnreadPosts(kept));
  }

  /** What is said to moderators. */
  public Phrasebook book(Tenant server) {
    return languages.of(server);
  }

  /** Whether a case was shown to the moderators. */
  public boolean isShown(Tenant tenant, long number) {
    return origins.of(tenant, number).isPresent() || asked.sender(tenant, number).isPresent();
  }
}
