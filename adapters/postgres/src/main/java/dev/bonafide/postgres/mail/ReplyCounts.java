package dev.bonafide.postgres.mail;

/** How many replies are to be said and are not, by how they stand. */
public record ReplyCounts(long waiting, long sending, long unknown, long parked) {}
