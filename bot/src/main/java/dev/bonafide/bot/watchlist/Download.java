package dev.bonafide.bot.watchlist;

import dev.bonafide.documents.watchlist.WatchlistFile;
import dev.bonafide.http.ApiCalls;
import dev.bonafide.http.ApiReply;
import dev.bonafide.http.CallBudget;
import dev.bonafide.http.CallFailure;
import dev.bonafide.http.CallPolicy;
import dev.bonafide.http.ReplyBody;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Downloads a list into a file, within limits of size, time, and redirects. */
final class Download {
  private static final Duration WHOLE = Duration.ofMinutes(5);

  /** OFAC's address leads to another one, which is signed. */
  private static final int HOPS = 4;

  private static final int UNCHANGED = 304;

  private final Duration whole;
  private final long largest;

  Download() {
    this(WHOLE, WatchlistFile.LARGEST);
  }

  /**
   * @param whole for the list, from the first byte to the last
   * @param largest in bytes
   */
  Download(Duration whole, long largest) {
    this.whole = whole;
    this.largest = largest;
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
    try (ApiCalls calls = new ApiCalls(CallPolicy.of(1), InstantSource.system());
        OutputStream file = Files.newOutputStream(into)) {
      ApiReply reply =
          calls.follow(
              from.url(),
              HOPS,
              to -> FeedAddress.isAllowed(to) && (to.isHttps() || !from.url().isHttps()),
              to -> request(to, known),
              ReplyBody.into(file, largest),
              CallBudget.of(InstantSource.system(), whole));
      if (reply.status() == UNCHANGED) {
        return null;
      }
      if (!reply.isSuccess()) {
        throw new Failed("the server answered with status " + reply.status());
      }
      return new Version(header(reply, "ETag"), header(reply, "Last-Modified"));
    } catch (CallFailure failure) {
      throw new Failed(
          switch (failure.trouble()) {
            case PACE, AWAY, ANSWER -> "the download broke off";
            case LATE, BUDGET -> "the download took too long";
            case SIZE -> "the list is larger than " + (largest >> 20) + " MiB";
            case HOPS -> "the address redirects more than " + (HOPS - 1) + " times";
            case HOST -> "the address redirects to one that is not https";
          });
    } catch (IOException full) {
      throw new Failed("the download could not be written to a temporary file");
    }
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

  private static String header(ApiReply reply, String name) {
    String value = reply.header(name);
    return value.length() > 200 ? "" : value;
  }
}
