package dev.bonafide.slack.api;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * From where files may be fetched, and the bot's token sent: Slack's host for files, and where the
 * Web API is if that was changed. An address in a message says nothing about who may be asked.
 */
final class FileHosts {
  private static final String SLACK = "files.slack.com";

  private final @Nullable HttpUrl api;

  FileHosts(String apiUrl) {
    this.api = apiUrl.equals(SlackSettings.API_URL) ? null : HttpUrl.parse(apiUrl);
  }

  boolean allow(HttpUrl url) {
    boolean slack = url.isHttps() && url.host().equals(SLACK) && url.port() == 443;
    return slack || isApi(url);
  }

  private boolean isApi(HttpUrl url) {
    return api != null
        && url.scheme().equals(api.scheme())
        && url.host().equals(api.host())
        && url.port() == api.port();
  }
}
