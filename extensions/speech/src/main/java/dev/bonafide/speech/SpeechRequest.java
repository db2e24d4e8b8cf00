package dev.bonafide.speech;

import dev.bonafide.casefile.Recording;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * A recording as a server wants it. It is sent under a name that says its format and nothing else:
 * the name that someone gave a file may be a person's.
 */
final class SpeechRequest {
  private static final Map<String, String> TYPES =
      Map.of(
          "ogg", "audio/ogg",
          "mp3", "audio/mpeg",
          "m4a", "audio/mp4",
          "mp4", "video/mp4",
          "wav", "audio/wav",
          "flac", "audio/flac",
          "webm", "audio/webm",
          "amr", "audio/amr",
          "aac", "audio/aac",
          "caf", "audio/x-caf");

  private SpeechRequest() {}

  static Request of(Recording recording, SpeechSettings settings) {
    SpeechFormat format = settings.usedFormat();
    MediaType type = MediaType.get(TYPES.getOrDefault(recording.ending(), "audio/ogg"));
    MultipartBody.Builder parts =
        new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart("model", settings.usedModel())
            .addFormDataPart("response_format", format.id())
            .addFormDataPart("temperature", "0");
    if (format == SpeechFormat.VERBOSE_JSON) {
      parts.addFormDataPart("timestamp_granularities[]", "segment");
    }
    if (format == SpeechFormat.DIARIZED_JSON) {
      // Required for more than 30 seconds, and no one has measured this recording.
      parts.addFormDataPart("chunking_strategy", "auto");
    }
    if (!settings.language().isBlank()) {
      parts.addFormDataPart("language", settings.language());
    }
    parts.addFormDataPart(
        "file", "recording." + recording.ending(), RequestBody.create(recording.bytes(), type));
    Request.Builder request = new Request.Builder().url(settings.endpoint()).post(parts.build());
    if (!settings.key().isBlank()) {
      request.header("Authorization", "Bearer " + settings.key());
    }
    return request.build();
  }
}
