package dev.bonafide.postgres.seal;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.sql.StoredText;
import dev.bonafide.resource.Sha256;
import org.jspecify.annotations.Nullable;

/** Words as they are, and the SHA-256 of their bytes. */
final class UnsealedWords implements TenantWords {

  @Override
  public byte[] stored(Tenant tenant, String words) {
    return StoredText.bytes(words);
  }

  @Override
  public String read(Tenant tenant, byte[] stored) {
    if (SealedWords.isSealed(stored)) {
      throw new BrokenSeal("what is stored is sealed, and no key is set that opens it");
    }
    return StoredText.of(stored);
  }

  @Override
  public byte[] digest(Tenant tenant, String words) {
    return Sha256.of(StoredText.bytes(words));
  }

  @Override
  public void hold(Tenant tenant) {}

  @Override
  public @Nullable String signed(Tenant tenant, byte[] digest) {
    return null;
  }

  @Override
  public boolean isSigned(Tenant tenant, byte[] digest, @Nullable String signature) {
    return true;
  }
}
