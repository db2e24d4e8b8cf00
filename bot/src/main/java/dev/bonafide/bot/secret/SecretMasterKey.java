package dev.bonafide.bot.secret;

import dev.bonafide.postgres.seal.MasterKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Encrypts tenants' keys by what a person, or {@link KeyFile}, set. */
public record SecretMasterKey(Seal seal) implements MasterKey {

  @Override
  public String id() {
    return seal.id();
  }

  @Override
  public byte[] encrypt(byte[] open, byte[] tenant) {
    return seal.close(open, owner(tenant));
  }

  @Override
  public byte[] decrypt(byte[] closed, byte[] tenant) throws GeneralSecurityException {
    return seal.open(closed, owner(tenant))
        .orElseThrow(() -> new GeneralSecurityException("no key here encrypted it"));
  }

  /** Nothing else is sealed for such an owner. */
  private static String owner(byte[] tenant) {
    return "keys of " + new String(tenant, StandardCharsets.UTF_8);
  }
}
