package dev.bonafide.hiring.greenhouse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.ApiReply;
import dev.bonafide.http.CallBudget;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Lists of Harvest v3. The next page's address is taken apart for its cursor, which is then sent by
 * itself: with any other parameter it is refused, and no answer says where the token is sent.
 * Source: https://harvestdocs.greenhouse.io/docs/pagination
 */
final class HarvestApi {
  /** What is fetched of one list at most. */
  private static final int PAGES = 5;

  private static final String ROWS = "500";

  private final GreenhouseSettings settings;
  private final TrackerCalls calls;
  private final AccessToken token;

  HarvestApi(GreenhouseSettings settings, TrackerCalls calls, InstantSource clock) {
    this.settings = settings;
    this.calls = calls;
    this.token = new AccessToken(settings, calls, clock);
  }

  /**
   * The rows of a list that match.
   *
   * @param fields the only ones that are sent
   */
  List<JsonNode> rows(String list, Map<String, String> filters, String fields, CallBudget time)
      throws TrackerFailure {
    HttpUrl.Builder first = list(list).addQueryParameter("per_page", ROWS);
    filters.forEach(first::addQueryParameter);
    return pages(list, first.addQueryParameter("fields", fields).build(), time);
  }

  /** Whether a list may be read. */
  void probe(String list, CallBudget time) throws TrackerFailure {
    HttpUrl one =
        list(list).addQueryParameter("per_page", "1").addQueryParameter("fields", "id").build();
    TrackerCalls.json(authorized(new Request.Builder().url(one).get(), true, time));
  }

  private List<JsonNode> pages(String list, HttpUrl first, CallBudget time) throws TrackerFailure {
    List<JsonNode> rows = new ArrayList<>();
    HttpUrl url = first;
    for (int page = 0; page < PAGES && url != null; page++) {
      ApiReply reply = authorized(new Request.Builder().url(url).get(), true, time);
      JsonNode read = TrackerCalls.json(reply);
      if (!read.isArray()) {
        throw new TrackerFailure(TrackerTrouble.ANSWER);
      }
      read.forEach(rows::add);
      String cursor = cursor(reply.headers().get("Link"));
      url = cursor == null ? null : list(list).addQueryParameter("cursor", cursor).build();
    }
    return rows;
  }

  /** Of {@code <https://…?cursor=…>; rel="next"}; null for the last page. */
  private static @Nullable String cursor(@Nullable String link) {
    String written = link == null ? "" : link;
    int open = written.indexOf('<');
    int close = written.indexOf('>', open + 1);
    if (open < 0 || close < 0 || !written.substring(close).contains("rel=\"next\"")) {
      return null;
    }
    HttpUrl next = HttpUrl.parse(written.substring(open + 1, close));
    return next == null ? null : next.queryParameter("cursor");
  }

  /** Sends a request with the token; an old one is renewed once. */
  ApiReply authorized(Request.Builder request, boolean isSafe, CallBudget time)
      throws TrackerFailure {
    try {
      return sent(request, isSafe, time);
    } catch (TrackerFailure e) {
      if (e.trouble() != TrackerTrouble.KEY) {
        throw e;
      }
      token.forget();
      return sent(request, isSafe, time);
    }
  }

  private ApiReply sent(Request.Builder request, boolean isSafe, CallBudget time)
      throws TrackerFailure {
    Request authorized = request.header("Authorization", token.header(time)).build();
    return isSafe ? calls.ask(authorized, time) : calls.tell(authorized, time);
  }

  /** A file of a list's row; the address is signed, and needs no token. */
  byte[] file(String address, CallBudget time) throws TrackerFailure {
    return calls.file(address, "", time);
  }

  HttpUrl.Builder list(String name) {
    return settings.api().newBuilder().addPathSegment(name);
  }
}
