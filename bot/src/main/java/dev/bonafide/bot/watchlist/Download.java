package dev.bonafide.bot.watchlist;

import dev.bonafide.documents.watchlist.WatchlistFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Downloads a list into a file, within limits of size, time, and redirects. */
final class Download {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration WHOLE = Duration.ofMinutes(5);

  /** OFAC's address leads to another one, which is signed. */
  private static final int REDIRECTS = 3;

  private final OkHttpClient client;
  private final long largest;

  Download() {
    this(WHOLE, WatchlistFile.LARGEST);
  }

  /**
   * @param whole for one answer, from the first byte to the last
   * @param largest in bytes
   */
  Download(Duration whole, long largest) {
    this.largest = largest;
    this.client =
        new OkHttpClient.Builder()
            .followRedirects(false)
            .followSslRedirects(false)
            .connectTimeout(CONNECT)
            .callTimeout(whole)
            .build();
  }

  /**
   * What an answer said of its version, to be sent with the next request.
   *
   * @param etag empty for none
   * @param modified as the server wrote it; empty for none
   */
  record Version(String etag, String modified) {
    static final Version NONE = new Version("", "");
  }

  /** It did not work; the message says why, as a clause. */
  static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    Failed(String why) {
      super(why);
    }
  }

  /**
   * Downloads what has changed.
   *
   * @param known of what is stored
   * @return the version that is in the file now; null if it has not changed
   */
  @Nullable Version get(FeedAddress from, Version known, Path into) throws Failed {
    HttpUrl url = from.url();
    for (int hop = 0; hop <= REDIRECTS; hop++) {
      try (Response response = client.newCall(request(url, known)).execute()) {
        if (response.code() == 304) {
          return null;
        }
        if (response.isSuccessful()) {
          write(response, into);
          return new Version(header(response, "ETag"), header(response, "Last-Modified"));
        }
        if (!response.isRedirect()) {
          throw new Failed("the server answered with status " + response.code());
        }
        url = target(response);
      } catch (InterruptedIOException slow) {
        throw failed("the download took too long", slow);
      } catch (IOException broken) {
        throw failed("the download broke off", broken);
      }
    }
    throw new Failed("the address redirects more than " + REDIRECTS + " times");
  }

  private static Failed failed(String why, IOException cause) {
    Failed failed = new Failed(why);
    failed.initCause(cause);
    return failed;
  }

  private static Request request(HttpUrl url, Version known) {
    Request.Builder request = new Request.Builder().url(url).header("User-Agent", "Bonafide");
    if (!known.etag().isEmpty()) {
      request.header("If-None-Match", known.etag());
    }
    if (!known.modified().isEmpty()) {
      request.header("If-Modified-Since", known.modified());
    }
    return request.build();
  }

  private static HttpUrl target(Response response) throws Failed {
    String location = header(response, "Location");
    @Nullable HttpUrl next = response.request().url().resolve(location);
    boolean isLess = next != null && response.request().isHttps() && !next.isHttps();
    if (next == null || isLess || !FeedAddress.isAllowed(next)) {
      throw new Failed("the address redirects to one that is not https");
    }
    return next;
  }

  private void write(Response response, Path into) throws IOException, Failed {
    try (InputStream in = response.body().byteStream();
        OutputStream out = Files.newOutputStream(into)) {
      byte[] buffer = new byte[1 << 16];
      long size = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > largest) {
          throw new Failed("the list is larger than " + (largest >> 20) + " MiB");
        }
        out.write(buffer, 0, read);
      }
    }
  }

  private static String header(Response response, String name) {
    String value = response.header(name);
    return value == null || value.length() > 200 ? "" : value;
  }
}
