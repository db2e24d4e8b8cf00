package dev.bonafide.hiring.lever;

import okhttp3.HttpUrl;

/**
 * How Lever is reached, of values that were looked at.
 *
 * @param user the ID of the Lever user in whose name notes are written; empty for none
 * @param api such as {@code https://api.lever.co/v1}
 */
public record LeverSettings(String key, String user, HttpUrl api) {}
