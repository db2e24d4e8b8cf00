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
 * @param id in its address
 * @param title in a few words
 * @param about in a sentence
 */
public record Example(String id, String title, String about) {
  /** In the order in which they are offered. */
  public static final List<Example> ALL =
      List.of(
          new Example(
              "interview",
              "A video interview",
              "A developer says he is from Saitama. The call ends when he is asked to speak"
                  + " Japanese."),
          new Example(
              "recruiter",
              "A recruiter's messages",
              "A well-paid secret position, and an archive that must be opened today."),
          new Example(
              "first-job",
              "A nervous first interview",
              "Shaking hands, weak SQL, two hundred and twelve ambulances. Nothing is wrong here."));

  static Optional<Example> of(String id) {
    return ALL.stream().filter(example -> example.id().equals(id)).findFirst();
  }

  Submission submission(UploadReader uploadReader) {
    String folder = "examples/" + id + "/";
    try (InputStream in = opened(folder + "case.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return uploadReader.described(title, text, name -> Optional.of(opened(folder + name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream opened(String path) {
    return Objects.requireNonNull(Example.class.getResourceAsStream(path), path);
  }
}
