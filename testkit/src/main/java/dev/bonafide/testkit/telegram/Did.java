package dev.bonafide.testkit.telegram;

import java.time.Instant;

/**
 * Something that the bot did and people saw.
 *
 * @param method in lower case, such as {@code sendmessage}
 */
public record Did(long chat, String method, Instant at) {}
