package dev.bonafide.github;

import okhttp3.HttpUrl;

/**
 * How GitHub is asked.
 *
 * @param api the address of its REST API
 * @param token empty for none: GitHub then allows 60 requests an hour
 * @param requests that one look at an account may send at most
 */
record GitHubSettings(HttpUrl api, String token, int requests) {
  @Override
  public String toString() {
    return "GitHubSettings[" + api + ", " + requests + "]";
  }
}
