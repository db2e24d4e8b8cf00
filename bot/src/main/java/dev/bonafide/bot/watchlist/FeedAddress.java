package dev.bonafide.bot.watchlist;

import dev.bonafide.terminal.Refusal;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** An address from which a watchlist is downloaded: https, or this very machine. */
public record FeedAddress(HttpUrl url) {
  /** Of all addresses together; each is downloaded in turn. */
  private static final int MOST = 20;

  /**
   * The addresses of a setting.
   *
   * @param written separated by spaces
   * @throws Refusal if one of them cannot be used; its query may be secret and is not repeated
   */
  public static List<FeedAddress> all(String written) {
    List<FeedAddress> all =
        Stream.of(written.strip().split("\\s+", -1))
            .filter(one -> !one.isEmpty())
            .map(FeedAddress::of)
            .distinct()
            .toList();
    if (all.size() > MOST) {
      throw new Refusal("BONAFIDE_WATCHLISTS has more than " + MOST + " addresses");
    }
    return all;
  }

  private static FeedAddress of(String written) {
    @Nullable HttpUrl url = HttpUrl.parse(written);
    if (url == null || !isAllowed(url)) {
      throw new Refusal(
          "BONAFIDE_WATCHLISTS: each address must begin with https:// and contain no user name");
    }
    return new FeedAddress(url);
  }

  static boolean isAllowed(HttpUrl url) {
    boolean isHere = url.host().equals("localhost") || url.host().equals("127.0.0.1");
    return url.username().isEmpty() && url.password().isEmpty() && (url.isHttps() || isHere);
  }

  /** For people: without the query, in which a key may stand. */
  public String shown() {
    return url.newBuilder().query(null).fragment(null).build().toString();
  }

  /** What the list is called if its format does not say it. */
  String fileName() {
    List<String> steps = url.pathSegments().stream().filter(one -> !one.isEmpty()).toList();
    String last = steps.isEmpty() ? "list" : steps.getLast();
    return (url.host() + "-" + last).replaceAll("[^A-Za-z0-9._-]", "_");
  }
}
