package dev.bonafide.testkit.discord;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import dev.bonafide.testkit.MultipartForm;
import java.util.ArrayList;
import java.util.List;

/** Files that come with a message, as the documentation of uploads has it. */
final class Attached {
  /** Bytes of a call that Discord takes where no one pays for more. */
  static final int LARGEST = 10 << 20;

  private Attached() {}

  /** Each file is named in the list of attachments, by its number. */
  static void check(JsonObject body, List<MultipartForm.Part> files, int largest) {
    for (MultipartForm.Part file : files) {
      if (file.latin().length() > largest) {
        throw new Refused(413, 40005, "Request entity too large");
      }
      boolean isListed = false;
      for (JsonElement one : Nested.array(body, "attachments")) {
        isListed |= file.name().equals("files[" + Json.number(one.getAsJsonObject(), "id") + "]");
      }
      if (!isListed) {
        throw Refused.form("attachments", "a file that is not listed");
      }
    }
  }

  /** What is not listed is taken away; nothing listed and no list leaves all as it was. */
  static void put(Interaction interaction, JsonObject body, List<MultipartForm.Part> files) {
    List<MultipartForm.Part> now = new ArrayList<>(files);
    if (!body.has("attachments")) {
      now.addAll(interaction.files);
    }
    interaction.files = List.copyOf(now);
  }
}
