package dev.bonafide.telegram;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.Preferences;
import dev.bonafide.conversation.tenant.Tenants;
import java.util.HashMap;
import java.util.Map;

/** Keeps what tenants prefer for as long as a test runs. */
public final class MemoryTenants implements Tenants {
  private final Map<Tenant, Preferences> preferences = new HashMap<>();

  @Override
  public Preferences preferences(Tenant tenant) {
    return preferences.getOrDefault(tenant, Preferences.USUAL);
  }

  @Override
  public void prefer(Tenant tenant, Preferences preferred) {
    preferences.put(tenant, preferred);
  }
}
