package dev.bonafide.conversation;

import dev.bonafide.mail.Address;
import java.time.Instant;

/**
 * What somebody said to the bot.
 *
 * @param key of the receipt it came with
 * @param text what they typed, without the bot's name and without the platform's markup
 */
public record Message(Address address, String key, Asker asker, String text, Instant at) {}
