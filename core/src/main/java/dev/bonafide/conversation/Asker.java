package dev.bonafide.conversation;

/**
 * Who speaks to the bot: the reviewer.
 *
 * @param id as the platform identifies them; never told from a text
 * @param name as the platform shows it
 */
public record Asker(String id, String name) {}
