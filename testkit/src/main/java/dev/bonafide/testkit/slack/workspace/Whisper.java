package dev.bonafide.testkit.slack.workspace;

/**
 * What the bot said to one person in a channel.
 *
 * @param shown everything that is read of it
 */
public record Whisper(String channel, String user, String shown) {}
