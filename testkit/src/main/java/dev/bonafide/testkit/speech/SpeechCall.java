package dev.bonafide.testkit.speech;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A request that was taken, after everything that OpenAI's server looks at.
 *
 * @param fields by their names
 * @param filename of the recording
 */
@SuppressWarnings("ArrayRecordComponent") // Read once, compared never.
public record SpeechCall(Map<String, String> fields, String filename, byte[] recording) {
  /** Bytes of a recording. */
  public static final int LARGEST = 26_214_400;

  private static final Map<String, Set<String>> FORMATS =
      Map.of(
          "whisper-1", Set.of("json", "text", "srt", "verbose_json", "vtt"),
          "gpt-4o-transcribe", Set.of("json"),
          "gpt-4o-mini-transcribe", Set.of("json"),
          "gpt-4o-transcribe-diarize", Set.of("json", "text", "diarized_json"));
  private static final Set<String> KNOWN =
      Set.of(
          "model",
          "response_format",
          "temperature",
          "language",
          "prompt",
          "timestamp_granularities[]",
          "chunking_strategy",
          "stream");
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "ogg", "OggS",
          "mp3", "ID3",
          "wav", "RIFF",
          "flac", "fLaC",
          "webm", "\u001AE\u00DF\u00A3",
          "m4a", "....ftyp",
          "mp4", "....ftyp");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

  static SpeechCall of(List<FormPart> parts) throws RefusedSpeech {
    Map<String, String> fields = new HashMap<>();
    SpeechCall call = null;
    Set<String> names = new HashSet<>();
    for (FormPart part : parts) {
      if (!names.add(part.name())) {
        throw new RefusedSpeech(400, "Duplicate parameter: " + part.name());
      }
      if (part.name().equals("file")) {
        call = new SpeechCall(fields, file(part), part.content());
      } else if (KNOWN.contains(part.name()) && part.filename() == null) {
        fields.put(part.name(), part.text());
      } else {
        throw new RefusedSpeech(400, "Unrecognized request argument: " + part.name());
      }
    }
    if (call == null) {
      throw new RefusedSpeech(400, "you must provide a file");
    }
    call.require();
    return call;
  }

  private static String file(FormPart part) throws RefusedSpeech {
    String name = Objects.requireNonNullElse(part.filename(), "");
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String begins = BEGINNINGS.get(ending);
    if (begins == null) {
      throw new RefusedSpeech(
          400,
          "Invalid file format. Supported formats: ['flac', 'm4a', 'mp3', 'mp4', 'mpeg', 'mpga',"
              + " 'oga', 'ogg', 'wav', 'webm']");
    }
    if (part.content().length > LARGEST) {
      throw new RefusedSpeech(
          413,
          "Maximum content size limit (26214400) exceeded (" + part.content().length + " bytes)");
    }
    String head =
        new String(
            part.content(), 0, Math.min(8, part.content().length), StandardCharsets.ISO_8859_1);
    if (!Pattern.matches("(?s)" + begins.replace("....", ".{4}") + ".*", head)) {
      throw new RefusedSpeech(400, "Audio file might be corrupted or unsupported");
    }
    return name;
  }

  private void require() throws RefusedSpeech {
    Set<String> formats = FORMATS.get(field("model"));
    if (formats == null) {
      throw new RefusedSpeech(404, "The model `" + field("model") + "` does not exist");
    }
    String format = fields.getOrDefault("response_format", "json");
    if (!formats.contains(format)) {
      throw new RefusedSpeech(
          400, "response_format '" + format + "' is not compatible with model " + field("model"));
    }
    if (fields.containsKey("timestamp_granularities[]") && !format.equals("verbose_json")) {
      throw new RefusedSpeech(400, "timestamp_granularities requires verbose_json");
    }
    if (field("model").endsWith("diarize") && !fields.containsKey("chunking_strategy")) {
      throw new RefusedSpeech(400, "chunking_strategy is required for diarization models");
    }
    if (!LANGUAGE.matcher(fields.getOrDefault("language", "en")).matches()) {
      throw new RefusedSpeech(400, "Invalid language. Language parameter must be in ISO-639-1");
    }
    if (!Set.of("0", "0.0", "1").contains(fields.getOrDefault("temperature", "0"))) {
      throw new RefusedSpeech(400, "temperature must be between 0 and 1");
    }
  }

  /** A field's value; empty for none. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
