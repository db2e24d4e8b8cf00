package dev.bonafide.postgres.erasure;

/** A message or a reply that is not done yet, by its key. */
public record FoundMail(String key, String words) {}
