package dev.bonafide.discord.watch;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.CaseTraces;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.discord.api.DiscordPlace;

/**
 * What is remembered of a case in a server: the post that it was opened for, where the same words
 * stand, and to what they lead. All of it is fingerprints, and someone who guesses the words finds
 * them.
 */
public final class DiscordTraces implements CaseTraces {
  private final RepostIndex folds;
  private final CaseOrigins origins;
  private final SharedIndicatorIndex alike;
  private final Posts posts;
  private final DirectCases direct;

  public DiscordTraces(TenantStore store) {
    this.folds = new RepostIndex(store);
    this.origins = new CaseOrigins(store);
    this.alike = new SharedIndicatorIndex(store);
    this.posts = new Posts(store);
    this.direct = new DirectCases(store);
  }

  @Override
  public void forget(CaseId id) {
    Tenant tenant = id.tenant();
    if (!tenant.id().startsWith(DiscordPlace.PLATFORM + ":")) {
      return;
    }
    origins.of(tenant, id.number()).ifPresent(origin -> forget(id, origin.words()));
    origins.remove(tenant, id.number());
    alike.forget(tenant, id.number());
    direct.forget(tenant, id.number());
  }

  /** Unless a later case is about the same words. */
  private void forget(CaseId id, String words) {
    if (folds.find(id.tenant(), words).filter(fold -> fold.number() != id.number()).isEmpty()) {
      folds.forget(id.tenant(), words);
      posts.forget(id.tenant(), words, folds.forgetPlaces(id.tenant(), words));
    }
  }
}
