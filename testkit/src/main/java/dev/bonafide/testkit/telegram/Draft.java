package dev.bonafide.testkit.telegram;

import java.time.Instant;

/**
 * A draft as someone sees it in their private chat.
 *
 * @param number by which the bot knows it again
 * @param stops whether there is a button that stops it
 */
public record Draft(long chat, long number, String text, boolean stops, Instant at) {}
