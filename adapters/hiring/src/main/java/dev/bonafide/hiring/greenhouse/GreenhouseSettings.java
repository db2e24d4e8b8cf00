package dev.bonafide.hiring.greenhouse;

import okhttp3.HttpUrl;

/**
 * How Greenhouse is reached, of values that were looked at.
 *
 * @param user the numeric ID of the Greenhouse user on whose behalf everything is read and written
 * @param api such as {@code https://harvest.greenhouse.io/v3}
 * @param token where access tokens are issued
 */
public record GreenhouseSettings(
    String clientId, String clientSecret, String user, HttpUrl api, HttpUrl token) {}
