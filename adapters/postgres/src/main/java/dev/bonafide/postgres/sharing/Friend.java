package dev.bonafide.postgres.sharing;

import dev.bonafide.sharing.VerifyingKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose bundles are taken in.
 *
 * @param signedAt of the latest bundle that was taken in; null for none
 */
public record Friend(String name, VerifyingKey key, Instant addedAt, @Nullable Instant signedAt) {
  /** In characters. */
  public static final int LONGEST_NAME = 40;

  private static final String LIST = "shared by ";

  /** The watchlist that holds what they share. */
  public String list() {
    return LIST + name;
  }
}
