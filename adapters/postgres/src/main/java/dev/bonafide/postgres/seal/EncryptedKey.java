package dev.bonafide.postgres.seal;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A tenant's keys as they are stored, in Tink's JSON.
 *
 * @param master the {@linkplain MasterKey#id id} of the key that encrypted them
 */
record EncryptedKey(String master, String words, String digests) {

  static EncryptedKey of(ResultSet row) throws SQLException {
    return new EncryptedKey(
        row.getString("master"), row.getString("words"), row.getString("digests"));
  }
}
