package dev.bonafide.bot.metrics;

import java.time.Instant;
import java.util.Optional;

/**
 * How a platform is.
 *
 * @param id as in the addresses of its conversations, such as {@code slack}
 * @param lastEvent when this process was last told something by it
 */
public record PlatformStatus(String id, ConnectionState connection, Optional<Instant> lastEvent) {}
