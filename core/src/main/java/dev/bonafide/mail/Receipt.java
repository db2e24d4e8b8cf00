package dev.bonafide.mail;

import java.time.Instant;

/**
 * What a platform delivered, kept before it is acknowledged.
 *
 * @param key the platform's own identity of the event, the same for every redelivery; unique within
 *     the tenant
 * @param payload as delivered, with tokens taken out
 * @param at when it came in
 */
public record Receipt(String key, Address address, String payload, Instant at) {}
