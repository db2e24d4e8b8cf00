package dev.bonafide.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import okhttp3.HttpUrl;

/**
 * Which server listens, and how it is asked; as someone wrote it.
 *
 * @param url of the server, such as {@code http://127.0.0.1:8000/v1}; empty for none
 * @param key empty for none
 * @param format empty for what the model is known for
 * @param language in two letters, such as {@code en}; empty where the server is to tell
 * @param deadline for all recordings of one case together
 * @param largest bytes of one recording
 */
record SpeechSettings(
    String url,
    String key,
    String model,
    String format,
    String language,
    Duration deadline,
    int largest) {
  /** What OpenAI's server is called where it knows one model alone. */
  static final String USUAL_MODEL = "whisper-1";

  /** Enough for a note of some minutes on a machine without a graphics card. */
  static final Duration USUAL_DEADLINE = Duration.ofSeconds(60);

  /** OpenAI refuses more. */
  static final int USUAL_LARGEST = 25 << 20;

  private static final String PATH = "audio/transcriptions";

  /** What whisper.cpp answers at where it is not told another path. */
  private static final String WHISPER_CPP = "inference";

  boolean isUnset() {
    return url.isBlank();
  }

  /** What is wrong with what was written; empty where nothing is, or nothing is set. */
  List<SpeechProblem> problems() {
    List<SpeechProblem> problems = new ArrayList<>();
    if (isUnset()) {
      return problems;
    }
    if (HttpUrl.parse(url.strip()) == null) {
      problems.add(
          new SpeechProblem(
              "BONAFIDE_SPEECH_URL is not an http or https address",
              "write it as http://127.0.0.1:8000/v1"));
    }
    if (!format.isBlank() && SpeechFormat.of(format).isEmpty()) {
      problems.add(
          new SpeechProblem(
              "BONAFIDE_SPEECH_FORMAT must be json, verbose_json, diarized_json, srt, or vtt",
              "leave it empty to use the model's usual format"));
    }
    if (!language.isBlank() && !language.matches("[a-z]{2,3}")) {
      problems.add(
          new SpeechProblem(
              "BONAFIDE_SPEECH_LANGUAGE is not a language code",
              "write it as two letters, such as en, or leave it empty"));
    }
    return problems;
  }

  /** Where requests go; only of settings without problems. */
  HttpUrl endpoint() {
    HttpUrl base = HttpUrl.get(url.strip());
    String path = String.join("/", base.pathSegments());
    return path.endsWith(PATH) || path.endsWith(WHISPER_CPP)
        ? base
        : base.newBuilder().addPathSegments(PATH).build();
  }

  String usedModel() {
    return model.isBlank() ? USUAL_MODEL : model.strip();
  }

  SpeechFormat usedFormat() {
    return SpeechFormat.of(format)
        .orElseGet(() -> SpeechFormat.usual(usedModel().toLowerCase(Locale.ROOT)));
  }
}
