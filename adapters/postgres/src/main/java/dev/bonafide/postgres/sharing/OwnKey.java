package dev.bonafide.postgres.sharing;

import dev.bonafide.sharing.SigningKey;
import java.time.Instant;

/**
 * The key of a tenant.
 *
 * @param label by which others are to know the tenant
 */
public record OwnKey(String label, SigningKey key, Instant madeAt) {}
