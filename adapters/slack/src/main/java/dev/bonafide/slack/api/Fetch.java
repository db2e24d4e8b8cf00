package dev.bonafide.slack.api;

import dev.bonafide.chat.api.FetchedFile;
import dev.bonafide.mail.Unreachable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Fetches bytes from where files may be fetched. A redirection to anywhere else is not followed:
 * Slack redirects callers that may not have a file to its sign-in page, and shows that page with
 * the status 200 to a token that lacks {@code files:read}.
 */
public final class Fetch {
  private static final Duration WHOLE = Duration.ofSeconds(60);
  private static final int MOST_HOPS = 3;
  private static final int TRIES = 2;
  private static final String SIGN_IN =
      "Slack shows a sign-in page instead: the bot lacks the scope files:read, or"
          + " cannot see the file";

  private final OkHttpClient http;
  private final FileHosts hosts;

  Fetch(OkHttpClient http, FileHosts hosts) {
    this.http = http.newBuilder().callTimeout(WHOLE).build();
    this.hosts = hosts;
  }

  /**
   * Fetches a file, with a second attempt where the first was cut.
   *
   * @param page whether the file itself is a web page of so many bytes; empty where it is none
   * @param most bytes
   * @throws Unreachable if Slack asks for a pause
   */
  public FetchedFile get(String address, String token, @Nullable Integer page, long most) {
    String why = "";
    for (int attempt = 0; attempt < TRIES; attempt++) {
      try {
        return along(address, token, page, most);
      } catch (Failed failed) {
        why = "Slack failed (status " + failed.status + ")";
      } catch (IOException cut) {
        why = "Slack did not send it (" + cut.getClass().getSimpleName() + ")";
      }
    }
    return new FetchedFile.Missing(why + "; ask again later");
  }

  private FetchedFile along(String address, String token, @Nullable Integer page, long most)
      throws IOException {
    HttpUrl url = HttpUrl.parse(address);
    for (int hop = 0; hop <= MOST_HOPS; hop++) {
      if (url == null || !hosts.allow(url)) {
        return new FetchedFile.Missing(hop == 0 ? "it is not stored at Slack" : SIGN_IN);
      }
      Request request =
          new Request.Builder().url(url).header("Authorization", "Bearer " + token).build();
      try (Response response = http.newCall(request).execute()) {
        if (!response.isRedirect()) {
          return answer(response, page, most);
        }
        String to = response.header("Location");
        url = to == null ? null : url.resolve(to);
      }
    }
    return new FetchedFile.Missing("Slack keeps redirecting");
  }

  private static FetchedFile answer(Response response, @Nullable Integer page, long most)
      throws IOException {
    int status = response.code();
    if (status == 429) {
      throw new Unreachable("Slack's files", SlackCalls.retryAfter(response.header("Retry-After")));
    }
    if (status >= 500) {
      throw new Failed(status);
    }
    if (status != 200) {
      return new FetchedFile.Missing("Slack does not provide it (status " + status + ")");
    }
    byte[] bytes = bytes(response, most);
    if (bytes.length > most) {
      return new FetchedFile.Missing(tooLarge(most));
    }
    boolean shownAsPage = isPage(response.header("Content-Type"));
    boolean itself = page != null && page == bytes.length;
    return shownAsPage && !itself ? new FetchedFile.Missing(SIGN_IN) : new FetchedFile.Bytes(bytes);
  }

  /** Slack itself is at fault; it may not be a moment later. */
  private static final class Failed extends IOException {
    private static final long serialVersionUID = 1L;
    private final int status;

    private Failed(int status) {
      super("status " + status);
      this.status = status;
    }
  }

  private static byte[] bytes(Response response, long most) throws IOException {
    try (InputStream in = response.body().byteStream()) {
      return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, most + 1));
    }
  }

  public static String tooLarge(long most) {
    return "it is larger than " + most + " bytes, the limit BONAFIDE_MAX_FILE_BYTES";
  }

  private static boolean isPage(@Nullable String type) {
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("text/html");
  }

  /**
   * From where files may be fetched, and the bot's token sent: Slack's host for files, and where
   * the Web API is if that was changed. An address in a message says nothing about who may be
   * asked.
   */
  static final class FileHosts {
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
}
