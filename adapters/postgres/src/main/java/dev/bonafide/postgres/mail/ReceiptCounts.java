package dev.bonafide.postgres.mail;

/** How many messages came in and are not done, by how they stand. */
public record ReceiptCounts(long waiting, long taken, long parked) {}
