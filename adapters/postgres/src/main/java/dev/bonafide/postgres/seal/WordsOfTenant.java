package dev.bonafide.postgres.seal;

import dev.bonafide.casefile.Tenant;

/** The words in one tenant's rows, within that tenant's transaction. */
public record WordsOfTenant(TenantWords words, Tenant tenant) {

  public byte[] stored(String text) {
    return words.stored(tenant, text);
  }

  public byte[] digest(String text) {
    return words.digest(tenant, text);
  }

  public String opened(byte[] stored) {
    return words.read(tenant, stored);
  }
}
