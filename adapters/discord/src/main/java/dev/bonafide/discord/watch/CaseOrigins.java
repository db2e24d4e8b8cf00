package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import java.util.Optional;

/** Which post each case was opened for. */
public record CaseOrigins(TenantStore store) {
  private static final String TOPIC = "origin";

  public Optional<CaseOrigin> of(Tenant tenant, long number) {
    return store.get(tenant, TOPIC, Long.toString(number)).flatMap(CaseOrigin::read);
  }

  void put(Tenant tenant, long number, CaseOrigin origin) {
    store.put(tenant, TOPIC, Long.toString(number), origin.written());
  }

  void remove(Tenant tenant, long number) {
    store.remove(tenant, TOPIC, Long.toString(number));
  }
}
