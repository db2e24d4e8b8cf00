package dev.bonafide.postgres.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key of this process alone, which may decrypt what one before it encrypted. */
public record TestMasterKey(String id, Aead current, @Nullable TestMasterKey earlier)
    implements MasterKey {

  public static TestMasterKey random() {
    return after(null);
  }

  /** Another one that still decrypts what this one encrypted. */
  public TestMasterKey rotated() {
    return after(this);
  }

  /** One that encrypts as the earlier one does, and knows this one. */
  public TestMasterKey before() {
    TestMasterKey known = Objects.requireNonNull(earlier);
    return new TestMasterKey(known.id(), known.current(), this);
  }

  private static TestMasterKey after(@Nullable TestMasterKey earlier) {
    try {
      AeadConfig.register();
      Aead current =
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)
              .getPrimitive(RegistryConfiguration.get(), Aead.class);
      return new TestMasterKey(UUID.randomUUID().toString(), current, earlier);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public byte[] encrypt(byte[] open, byte[] owner) throws GeneralSecurityException {
    return current.encrypt(open, owner);
  }

  @Override
  public byte[] decrypt(byte[] closed, byte[] owner) throws GeneralSecurityException {
    try {
      return current.decrypt(closed, owner);
    } catch (GeneralSecurityException other) {
      if (earlier == null) {
        throw other;
      }
      return earlier.decrypt(closed, owner);
    }
  }
}
