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
public record DiscordTraces(TenantStore store) implements CaseTraces {
  @Override
  public void forget(CaseId id) {
    Tenant tenant = id.tenant();
    if (!tenant.id().startsWith(DiscordPlace.PLATFORM + ":")) {
      return;
    }
    CaseOrigin.CaseOrigins origins = new CaseOrigin.CaseOrigins(store);
    origins.of(tenant, id.number()).ifPresent(origin -> forget(id, origin.words()));
    origins.remove(tenant, id.number());
    new SharedIndicatorIndex(store).forget(tenant, id.number());
    new AskedPosts(store).forget(tenant, id.number());
  }

  /** Unless a later case is about the same words. */
  private void forget(CaseId id, String words) {
    RepostIndex folds = new RepostIndex(store);
    if (folds.find(id.tenant(), words).filter(fold -> fold.number() != id.number()).isEmpty()) {
      folds.forget(id.tenant(), words);
      new Posts(store).forget(id.tenant(), words, folds.forgetPlaces(id.tenant(), words));
    }
  }
}
