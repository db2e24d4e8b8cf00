package dev.bonafide.testkit.hiring;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parameters of a list of Harvest v3, held to what the list takes. */
final class HarvestQuery {
  private static final int MOST_IDS = 50;
  private static final Map<String, Set<String>> FILTERS =
      Map.of(
          "candidates", Set.of("ids", "private", "email", "tag"),
          "applications", Set.of("ids", "candidate_ids", "job_ids", "status", "stage_name"),
          "attachments", Set.of("ids", "application_ids", "candidate_ids", "type"),
          "notes", Set.of("ids", "candidate_ids", "application_ids", "type", "visibility"),
          "scorecards", Set.of("ids", "application_ids", "interviewer_ids", "status"));
  private static final Map<String, Set<String>> FIELDS =
      Map.of(
          "candidates",
          Set.of("id", "first_name", "last_name", "private", "email_addresses", "tags"),
          "applications",
          Set.of("id", "candidate_id", "stage_name", "status", "answers", "created_at"),
          "attachments",
          Set.of("id", "application_id", "candidate_id", "type", "filename", "url", "created_at"),
          "notes",
          Set.of("id", "candidate_id", "body", "subject", "type", "visibility", "created_at"),
          "scorecards",
          Set.of(
              "id",
              "application_id",
              "status",
              "candidate_rating",
              "notes",
              "public_notes",
              "private_notes",
              "submitted_at"));

  private final Map<String, String> first;
  private final int from;

  private HarvestQuery(Map<String, String> first, int from) {
    this.first = first;
    this.from = from;
  }

  static HarvestQuery of(String list, Map<String, String> written) throws TrackerRefusal {
    if (!FILTERS.containsKey(list)) {
      throw new TrackerRefusal(404, "no such list");
    }
    if (written.containsKey("cursor")) {
      if (written.size() > 1) {
        throw new TrackerRefusal(422, "cursor must be the only query parameter");
      }
      return opened(list, String.valueOf(written.get("cursor")));
    }
    for (Map.Entry<String, String> one : written.entrySet()) {
      require(list, one.getKey(), one.getValue());
    }
    return new HarvestQuery(written, 0);
  }

  private static void require(String list, String name, String value) throws TrackerRefusal {
    boolean isFine =
        switch (name) {
          case "per_page" -> value.matches("[1-9][0-9]{0,2}") && Integer.parseInt(value) <= 500;
          case "fields" ->
              Set.of(value.split(",", -1)).stream()
                  .allMatch(FIELDS.getOrDefault(list, Set.of())::contains);
          default ->
              FILTERS.getOrDefault(list, Set.of()).contains(name)
                  && (!name.endsWith("ids") || value.split(",", -1).length <= MOST_IDS);
        };
    if (!isFine) {
      throw new TrackerRefusal(422, "invalid parameter " + name);
    }
  }

  private static HarvestQuery opened(String list, String cursor) throws TrackerRefusal {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", 3);
      if (parts.length == 3 && parts[0].equals(list)) {
        return new HarvestQuery(TrackerCall.pairs(parts[2]), Integer.parseInt(parts[1]));
      }
    } catch (IllegalArgumentException e) {
      throw new TrackerRefusal(422, "invalid cursor");
    }
    throw new TrackerRefusal(422, "invalid cursor");
  }

  /** Where the next page begins, with everything that was asked at first. */
  String cursor(int from, String list) {
    StringBuilder all = new StringBuilder(list + "\n" + from + "\n");
    first.forEach((name, value) -> all.append(name).append('=').append(value).append('&'));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  int from() {
    return from;
  }

  int rows() {
    return Integer.parseInt(first.getOrDefault("per_page", "100"));
  }

  /** Whether a row is one of those that are asked for. */
  boolean matches(JsonObject row) {
    return first.entrySet().stream()
        .allMatch(
            one ->
                switch (one.getKey()) {
                  case "ids" -> among(one.getValue(), row, "id");
                  case "candidate_ids" -> among(one.getValue(), row, "candidate_id");
                  case "application_ids" -> among(one.getValue(), row, "application_id");
                  // Private candidates are left out where that is false, and not shown alone.
                  case "private" ->
                      one.getValue().equals("true") || !row.get("private").getAsBoolean();
                  case "type", "visibility", "status" ->
                      row.get(one.getKey()).getAsString().equals(one.getValue());
                  default -> true;
                });
  }

  private static boolean among(String ids, JsonObject row, String field) {
    return List.of(ids.split(",", -1)).contains(row.get(field).getAsString());
  }

  /** The fields of a row that are asked for. */
  JsonObject shown(JsonObject row) {
    String fields = first.get("fields");
    if (fields == null) {
      return row;
    }
    JsonObject shown = new JsonObject();
    Map<String, Boolean> wanted = new LinkedHashMap<>();
    for (String field : fields.split(",", -1)) {
      wanted.put(field, true);
    }
    row.entrySet().stream()
        .filter(one -> wanted.containsKey(one.getKey()))
        .forEach(one -> shown.add(one.getKey(), one.getValue()));
    return shown;
  }
}
