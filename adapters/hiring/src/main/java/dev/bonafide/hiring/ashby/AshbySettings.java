package dev.bonafide.hiring.ashby;

import okhttp3.HttpUrl;

/**
 * How Ashby is reached, of values that were looked at.
 *
 * @param api such as {@code https://api.ashbyhq.com}
 */
public record AshbySettings(String key, HttpUrl api) {}
