package dev.bonafide.postgres.seal;

import com.google.crypto.tink.Aead;

/**
 * Encrypts tenants' keys, and nothing else, each with its tenant's id as associated data. It is not
 * stored with them: a setting has it, a file, or a service for keys.
 */
public interface MasterKey extends Aead {

  /** Names the key that encrypts now; what an earlier one encrypted is encrypted again. */
  String id();
}
