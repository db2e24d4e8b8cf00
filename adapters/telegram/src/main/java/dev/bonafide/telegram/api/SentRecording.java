package dev.bonafide.telegram.api;

/**
 * Sound that someone sent.
 *
 * @param id by which Telegram gives it
 * @param size in bytes; 0 where Telegram does not say
 */
public record SentRecording(String id, long size) {}
