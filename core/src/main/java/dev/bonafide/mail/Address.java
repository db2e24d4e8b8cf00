package dev.bonafide.mail;

import dev.bonafide.casefile.Tenant;

/**
 * Where a talk with the bot goes on, such as a thread. Its mail is worked off in order, by one
 * worker at a time.
 *
 * @param platform the courier's, such as {@code slack}
 * @param conversation as the platform's adapter names it, such as channel and thread
 */
public record Address(Tenant tenant, String platform, String conversation) {}
