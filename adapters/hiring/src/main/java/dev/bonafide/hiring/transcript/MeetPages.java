package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerTrouble;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;

/** The rows of a list of Google Meet, page after page. */
final class MeetPages {
  private static final String MOST_ROWS = "100";

  /** A meeting of a day has fewer sentences. */
  private static final int MOST = 200;

  private MeetPages() {}

  /** Asks for one page. */
  @FunctionalInterface
  interface Asking {
    JsonNode page(HttpUrl url) throws TrackerFailure;
  }

  static List<JsonNode> rows(HttpUrl list, String field, Asking asking) throws TrackerFailure {
    List<JsonNode> rows = new ArrayList<>();
    String next = "";
    for (int page = 0; page < MOST; page++) {
      HttpUrl.Builder url = list.newBuilder().addQueryParameter("pageSize", MOST_ROWS);
      if (!next.isEmpty()) {
        url.addQueryParameter("pageToken", next);
      }
      JsonNode said = asking.page(url.build());
      said.path(field).forEach(rows::add);
      next = said.path("nextPageToken").asText("");
      if (next.isEmpty()) {
        return rows;
      }
    }
    throw new TrackerFailure(TrackerTrouble.SIZE);
  }
}
