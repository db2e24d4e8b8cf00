package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Uploads;
import java.util.Set;

/** {@code files.getUploadURLExternal}: an address for bytes that are announced. */
public record UploadAddress(Uploads uploads) implements Method {

  @Override
  public String name() {
    return "files.getUploadURLExternal";
  }

  @Override
  public Token.Kind kind() {
    return Token.Kind.BOT;
  }

  @Override
  public String scope(Call call) {
    return "files:write";
  }

  @Override
  public Set<String> arguments() {
    return Set.of("filename", "length", "alt_txt", "snippet_type");
  }

  @Override
  public JsonObject answer(Call call) {
    String id = uploads.announce(call.required("filename"), call.whole("length", 0));
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.addProperty("upload_url", uploads.address(id));
    answer.addProperty("file_id", id);
    return answer;
  }
}
