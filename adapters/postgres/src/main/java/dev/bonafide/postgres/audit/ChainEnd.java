package dev.bonafide.postgres.audit;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.postgres.seal.TenantWords;
import org.jspecify.annotations.Nullable;

/**
 * Where a chain says that it ends.
 *
 * @param seal by the tenant's key; null where it was never sealed
 * @param last the highest number of an event
 */
record ChainEnd(ChainLink link, @Nullable String seal, long last) {
  static final ChainEnd START = new ChainEnd(ChainLink.START, null, 0);

  static ChainEnd of(TenantRow row) {
    return new ChainEnd(
        new ChainLink(row.number("sequence"), row.text("hash")),
        row.textOrNull("seal"),
        row.number("last"));
  }

  /**
   * Whether it is as the program left it: where nothing was added yet, there is nothing to seal.
   */
  boolean isSealed(Tenant tenant, TenantWords words) {
    return link.equals(ChainLink.START) || words.isSigned(tenant, link.digestAsEnd(tenant), seal);
  }

  /**
   * The seal of what follows. An end that someone wrote who lacks the key is gone on with, and
   * never sealed again: everyone who looks later sees it.
   */
  @Nullable String sealOf(ChainLink next, Tenant tenant, TenantWords words) {
    return isSealed(tenant, words) ? words.signed(tenant, next.digestAsEnd(tenant)) : seal;
  }
}
