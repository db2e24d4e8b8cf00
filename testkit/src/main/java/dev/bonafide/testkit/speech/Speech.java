package dev.bonafide.testkit.speech;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is said in a recording, as each format shows it. */
public final class Speech {
  private final List<Line> lines = new ArrayList<>();

  /**
   * Something that is said.
   *
   * @param from in seconds
   * @param to in seconds
   * @param silence how likely the server holds it for silence, 0 to 1
   * @param sureness the server's mean log probability
   */
  private record Line(
      double from, double to, String speaker, String words, double silence, double sureness) {}

  /** Says something for sure. */
  public Speech line(double from, double to, String speaker, String words) {
    return line(from, to, speaker, words, 0.01, -0.2);
  }

  /** Says something. */
  public Speech line(
      double from, double to, String speaker, String words, double silence, double sureness) {
    lines.add(new Line(from, to, speaker, words, silence, sureness));
    return this;
  }

  /** The content type of a format. */
  static String type(String format) {
    return format.endsWith("json") ? "application/json" : "text/plain; charset=utf-8";
  }

  String in(String format) {
    return switch (format) {
      case "verbose_json" -> verbose().toString();
      case "diarized_json" -> diarized().toString();
      case "srt" -> subtitles("", ',', true);
      case "vtt" -> subtitles("WEBVTT\n\n", '.', false);
      case "text" -> words() + "\n";
      default -> json().toString();
    };
  }

  private String words() {
    return lines.stream().map(Line::words).collect(Collectors.joining(" "));
  }

  private JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("text", words());
    return json;
  }

  private JsonObject verbose() {
    JsonObject json = json();
    json.addProperty("task", "transcribe");
    json.addProperty("language", "english");
    json.addProperty("duration", lines.isEmpty() ? 1.0 : lines.getLast().to());
    JsonArray segments = new JsonArray();
    for (Line line : lines) {
      JsonObject segment = segment(line);
      segment.addProperty("id", segments.size());
      segment.addProperty("seek", 0);
      segment.addProperty("temperature", 0.0);
      segment.addProperty("avg_logprob", line.sureness());
      segment.addProperty("compression_ratio", 1.2);
      segment.addProperty("no_speech_prob", line.silence());
      segments.add(segment);
    }
    json.add("segments", segments);
    return json;
  }

  private JsonObject diarized() {
    JsonObject json = json();
    json.addProperty("task", "transcribe");
    JsonArray segments = new JsonArray();
    for (Line line : lines) {
      JsonObject segment = segment(line);
      segment.addProperty("type", "transcript.text.segment");
      segment.addProperty("id", "seg_" + segments.size());
      segment.addProperty("speaker", line.speaker());
      segments.add(segment);
    }
    json.add("segments", segments);
    return json;
  }

  private static JsonObject segment(Line line) {
    JsonObject segment = new JsonObject();
    segment.addProperty("start", line.from());
    segment.addProperty("end", line.to());
    segment.addProperty("text", " " + line.words());
    return segment;
  }

  private String subtitles(String head, char point, boolean numbered) {
    StringBuilder all = new StringBuilder(head);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      all.append(numbered ? (i + 1) + "\n" : "")
          .append(time(line.from(), point))
          .append(" --> ")
          .append(time(line.to(), point))
          .append('\n')
          .append(line.words())
          .append("\n\n");
    }
    return all.toString();
  }

  private static String time(double seconds, char point) {
    long millis = Math.round(seconds * 1000);
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%c%03d",
        millis / 3_600_000,
        millis / 60_000 % 60,
        millis / 1000 % 60,
        point,
        millis % 1000);
  }
}
