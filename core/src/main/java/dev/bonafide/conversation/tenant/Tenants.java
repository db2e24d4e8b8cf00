package dev.bonafide.conversation.tenant;

import dev.bonafide.casefile.Tenant;

/** Keeps what tenants prefer. Every method works within the caller's transaction, if any. */
public interface Tenants {

  /** {@link Preferences#USUAL} where nothing was ever set. */
  Preferences preferences(Tenant tenant);

  void prefer(Tenant tenant, Preferences preferences);
}
