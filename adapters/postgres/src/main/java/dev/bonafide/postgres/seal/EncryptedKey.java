package dev.bonafide.postgres.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * A tenant's keys as they are stored.
 *
 * @param master the {@linkplain MasterKey#id id} of the key that encrypted them
 */
record EncryptedKey(String master, byte[] words, byte[] digests) {

  static EncryptedKey of(ResultSet row) throws SQLException {
    return new EncryptedKey(
        row.getString("master"), row.getBytes("words"), row.getBytes("digests"));
  }

  boolean isSame(EncryptedKey other) {
    return Arrays.equals(words, other.words) && Arrays.equals(digests, other.digests);
  }
}
