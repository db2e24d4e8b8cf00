package dev.bonafide.bot.hiring;

/**
 * What was said in a meeting, or why nobody knows.
 *
 * @param unread empty where there are words
 */
record WordsSaid(String text, String unread) {}
