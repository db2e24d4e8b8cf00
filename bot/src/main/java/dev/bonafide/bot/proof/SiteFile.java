package dev.bonafide.bot.proof;

import dev.bonafide.bot.webhook.NetworkAddresses;
import dev.bonafide.phrasebook.TranslatableText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import okhttp3.Call;
import okhttp3.CookieJar;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/**
 * Opens a small file of a website that a stranger named. So it follows nobody elsewhere: only
 * HTTPS, no redirect, no proxy, no address but one of the internet, and a bound on time and on
 * size. The addresses that were looked at are those that are called.
 */
final class SiteFile implements AutoCloseable {
  static final Duration WITHIN = Duration.ofSeconds(10);

  /** In bytes; a code has 41. */
  static final int LARGEST = 4_096;

  private static final int FOUND = 200;
  private static final int REDIRECTS = 300;
  private static final int REFUSALS = 400;
  private static final int FAILURES = 500;

  /** What came of opening one. */
  sealed interface Answer {}

  /** The file, or as much of it as is read. */
  record Opened(String words) implements Answer {}

  /** There is no such file. */
  record Missing() implements Answer {}

  /**
   * Nobody knows.
   *
   * @param why as a clause for people
   */
  record Unknown(TranslatableText why) implements Answer {}

  /** The host may be somebody's own network, or this machine. */
  private static final class NotPublic extends UnknownHostException {
    private static final long serialVersionUID = 1;
  }

  private final OkHttpClient client;

  /** One that calls addresses of the internet alone. */
  SiteFile() {
    this(Dns.SYSTEM, NetworkAddresses::isPublic, WITHIN, built -> built);
  }

  /**
   * One with names and keys of a test's own.
   *
   * @param isAllowed which addresses may be called
   */
  SiteFile(
      Dns names,
      Predicate<InetAddress> isAllowed,
      Duration within,
      UnaryOperator<OkHttpClient.Builder> keys) {
    Dns guarded = host -> guarded(names.lookup(host), isAllowed);
    this.client =
        keys.apply(
                new OkHttpClient.Builder()
                    .dns(guarded)
                    .proxy(Proxy.NO_PROXY)
                    .followRedirects(false)
                    .followSslRedirects(false)
                    .retryOnConnectionFailure(false)
                    .cookieJar(CookieJar.NO_COOKIES)
                    .protocols(List.of(Protocol.HTTP_1_1))
                    .callTimeout(within))
            .build();
  }

  /** All of a host's addresses must be allowed: which of them is called is not ours to choose. */
  private static List<InetAddress> guarded(
      List<InetAddress> found, Predicate<InetAddress> isAllowed) throws UnknownHostException {
    if (found.isEmpty() || !found.stream().allMatch(isAllowed)) {
      throw new NotPublic();
    }
    return found;
  }

  /** Opens one. */
  Answer open(String address) {
    Request request =
        new Request.Builder()
            .url(address)
            .header("User-Agent", "Bonafide")
            .header("Accept", "text/plain")
            .header("Accept-Encoding", "identity")
            .build();
    if (!request.isHttps()) {
      return new Unknown(TranslatableText.of("proof.site-insecure"));
    }
    Call call = client.newCall(request);
    try (Response response = call.execute()) {
      return read(response);
    } catch (NotPublic refused) {
      return new Unknown(TranslatableText.of("proof.site-private"));
    } catch (IOException failed) {
      return new Unknown(TranslatableText.of("proof.site-silent"));
    } finally {
      call.cancel();
    }
  }

  private static Answer read(Response response) throws IOException {
    int status = response.code();
    if (status == FOUND) {
      BufferedSource source = response.body().source();
      source.request(LARGEST);
      long size = Math.min(LARGEST, source.getBuffer().size());
      return new Opened(source.getBuffer().readString(size, StandardCharsets.UTF_8));
    }
    if (status >= REDIRECTS && status < REFUSALS) {
      return new Unknown(TranslatableText.of("proof.site-elsewhere"));
    }
    return status >= REFUSALS && status < FAILURES
        ? new Missing()
        : new Unknown(TranslatableText.of("proof.site-failed"));
  }

  @Override
  public void close() {
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
