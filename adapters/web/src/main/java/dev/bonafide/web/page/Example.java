package dev.bonafide.web.page;

import dev.bonafide.casefile.Submission;
import dev.bonafide.web.handin.UploadReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A case that comes along, for a first look.
 *
 * @param id in its address, and in the keys of its words
 */
public record Example(String id) {
  /** In the order in which they are offered. */
  public static final List<Example> ALL =
      List.of(new Example("interview"), new Example("recruiter"), new Example("first-job"));

  static Optional<Example> of(String id) {
    return ALL.stream().filter(example -> example.id().equals(id)).findFirst();
  }

  Submission submission(UploadReader uploadReader) {
    String folder = "examples/" + id + "/";
    try (InputStream in = opened(folder + "case.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return uploadReader.described(
          PageWords.ENGLISH.say("example." + id + ".title"),
          text,
          name -> Optional.of(opened(folder + name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream opened(String path) {
    return Objects.requireNonNull(Example.class.getResourceAsStream(path), path);
  }
}
