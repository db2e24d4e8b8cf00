package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Address;
import java.time.Instant;

/**
 * A conversation in which something came in.
 *
 * @param at when the last did
 */
public record PendingConversation(Address address, Instant at) {}
