package dev.bonafide.bot.secret;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.conversation.PostgresInstallations;
import java.util.Optional;

/** The tokens of all workspaces, as they are sealed. */
public record StoredTokens(PostgresInstallations rows, Optional<Seal> seal) {

  /**
   * How they are sealed.
   *
   * @param older by a secret that is not the first, and opens them
   * @param closed by none that is set
   */
  public record Count(int all, int older, int closed) {}

  /** Looks, and changes nothing. */
  public Count count() {
    int older = 0;
    int closed = 0;
    var tenants = rows.tenants();
    for (Tenant tenant : tenants) {
      Optional<byte[]> sealed = rows.sealed(tenant);
      if (sealed.isPresent() && open(tenant, sealed.get()).isEmpty()) {
        closed++;
      } else if (sealed.isPresent() && !seal.orElseThrow().isCurrent(sealed.get())) {
        older++;
      }
    }
    return new Count(tenants.size(), older, closed);
  }

  /** Seals again by the first secret what an earlier one sealed; what none opens stays. */
  public void renew() {
    rows.tenants().forEach(tenant -> rows.reseal(tenant, bytes -> renewed(tenant, bytes)));
  }

  private Optional<byte[]> renewed(Tenant tenant, byte[] sealed) {
    return open(tenant, sealed)
        .filter(_ -> !seal.orElseThrow().isCurrent(sealed))
        .map(open -> seal.orElseThrow().close(open, tenant.id()));
  }

  private Optional<byte[]> open(Tenant tenant, byte[] sealed) {
    return seal.flatMap(one -> one.open(sealed, tenant.id()));
  }
}
