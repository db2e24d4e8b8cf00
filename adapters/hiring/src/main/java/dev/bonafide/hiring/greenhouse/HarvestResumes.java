package dev.bonafide.hiring.greenhouse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.ResumeFile;
import dev.bonafide.hiring.wire.RecordParts;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.CallBudget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The résumés of some applications. Their addresses end after seven days; one that has ended is
 * asked for anew. Source: https://harvestdocs.greenhouse.io/reference/get_v3-attachments
 */
final class HarvestResumes {
  private static final int MOST = 5;
  private static final String FIELDS = "id,application_id,type,filename,url,created_at";

  private final HarvestApi api;
  private final RecordParts parts;
  private final CallBudget time;

  HarvestResumes(HarvestApi api, RecordParts parts, CallBudget time) {
    this.api = api;
    this.parts = parts;
    this.time = time;
  }

  /** The latest ones. */
  List<ResumeFile> read(String applications) throws TrackerFailure {
    List<JsonNode> rows =
        rows(Map.of("application_ids", applications, "type", "resume")).stream()
            .sorted(
                Comparator.comparing((JsonNode row) -> row.path("created_at").asText()).reversed())
            .limit(MOST)
            .toList();
    List<ResumeFile> files = new ArrayList<>();
    for (JsonNode row : rows) {
      String name = row.path("filename").asText("résumé");
      try {
        files.add(new ResumeFile(name, bytes(row)));
      } catch (TrackerFailure e) {
        parts.lost(name, e);
      }
    }
    return files;
  }

  private List<JsonNode> rows(Map<String, String> filters) throws TrackerFailure {
    return api.rows("attachments", filters, FIELDS, time).stream()
        .filter(row -> row.path("type").asText().equals("resume"))
        .toList();
  }

  private byte[] bytes(JsonNode row) throws TrackerFailure {
    try {
      return api.file(row.path("url").asText(), time);
    } catch (TrackerFailure e) {
      if (e.trouble() != TrackerTrouble.SCOPE && e.trouble() != TrackerTrouble.MISSING) {
        throw e;
      }
      String id = row.path("id").asText();
      for (JsonNode again : rows(Map.of("ids", id))) {
        if (again.path("id").asText().equals(id)) {
          return api.file(again.path("url").asText(), time);
        }
      }
      throw e;
    }
  }
}
