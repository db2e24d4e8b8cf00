package dev.bonafide.conversation.tenant;

import dev.bonafide.casefile.Tenant;

/** Keeps what tenants prefer. Every method works within the caller's transaction, if any. */
public interface Tenants {

  /** {@link Preferences#USUAL} where nothing was ever set. */
  Preferences preferences(Tenant tenant);

  void prefer(Tenant tenant, Preferences preferences);

  /** How long everyone's words are kept at most. */
  default Retention retention() {
    return Retention.USUAL;
  }

  /** How long a tenant's words are kept: as it wants, or for a shorter time. */
  default Retention retention(Tenant tenant) {
    Retention own = preferences(tenant).retention();
    return own != null && own.isShorterThan(retention()) ? own : retention();
  }
}
