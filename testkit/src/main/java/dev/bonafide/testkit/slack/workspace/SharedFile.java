package dev.bonafide.testkit.slack.workspace;

import com.google.gson.JsonObject;
import java.util.function.Supplier;

/**
 * A file in a workspace.
 *
 * @param sort what Slack has of it
 */
public record SharedFile(
    String id, String name, String mimetype, Supplier<byte[]> content, Sort sort) {

  /** What Slack has of a file. */
  public enum Sort {
    /** Its bytes. */
    HOSTED,
    /** Its bytes; messages carry a stub alone, as in channels shared with other organizations. */
    STUB,
    /** A link to somewhere else. */
    EXTERNAL,
    /** Nothing: someone deleted it. */
    TOMBSTONE,
    /** Its bytes, behind the limit of a free workspace. */
    HIDDEN
  }

  /** One whose bytes Slack has. */
  public static SharedFile hosted(String id, String name, String mimetype, byte[] content) {
    return new SharedFile(id, name, mimetype, () -> content, Sort.HOSTED);
  }

  /** As messages carry it. */
  public JsonObject inMessage(String base) {
    return switch (sort) {
      case HOSTED, EXTERNAL -> whole(base);
      case STUB -> {
        JsonObject stub = named();
        stub.addProperty("file_access", "check_file_info");
        yield stub;
      }
      case TOMBSTONE -> {
        JsonObject gone = new JsonObject();
        gone.addProperty("id", id);
        gone.addProperty("mode", "tombstone");
        yield gone;
      }
      case HIDDEN -> {
        JsonObject hidden = named();
        hidden.addProperty("mode", "hidden_by_limit");
        yield hidden;
      }
    };
  }

  private JsonObject named() {
    JsonObject file = new JsonObject();
    file.addProperty("id", id);
    file.addProperty("created", 1_700_000_000);
    return file;
  }

  /** As {@code files.info} tells. */
  public JsonObject whole(String base) {
    JsonObject file = named();
    file.addProperty("name", name);
    file.addProperty("title", name);
    file.addProperty("mimetype", mimetype);
    file.addProperty("size", content.get().length);
    file.addProperty("mode", sort == Sort.EXTERNAL ? "external" : "hosted");
    file.addProperty("is_external", sort == Sort.EXTERNAL);
    if (sort == Sort.EXTERNAL) {
      file.addProperty("external_type", "gdrive");
      file.addProperty("url_private", "https://docs.example/" + id);
    } else {
      String address = base + "/files-pri/" + Workspace.TEAM + "-" + id;
      file.addProperty("file_access", "visible");
      file.addProperty("url_private", address + "/file");
      file.addProperty("url_private_download", address + "/download/file");
    }
    return file;
  }
}
