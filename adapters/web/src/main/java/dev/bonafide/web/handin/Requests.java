package dev.bonafide.web.handin;

import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.command.ActDeclaration;
import dev.bonafide.conversation.command.ActField;
import dev.bonafide.conversation.command.Given;
import dev.bonafide.conversation.evidence.Gathering;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.web.Bounds;
import dev.bonafide.web.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Takes in requests to the API. */
public record Requests(UploadReader desk, Bounds bounds) {
  private static final String CASE = "case";
  private static final String FILE = "file";

  /** Bytes of what is no case, such as an outcome: its note in letters that take four. */
  private static final int SMALL = 64 << 10;

  /** A body of {@code application/json}. */
  public Received json(HttpServletRequest request) {
    return new Text(desk.ofRequest(), Body.of(request, bounds.text()));
  }

  /** A body of {@code multipart/form-data}: files, and the case as JSON where one wants. */
  public Received multipart(HttpServletRequest request) {
    return new Parts(desk.ofRequest(), Upload.of(request, bounds));
  }

  /**
   * Words that someone gives for an act.
   *
   * @param path the values in its path
   */
  public Map<String, String> given(
      ActDeclaration act, Map<String, String> path, HttpServletRequest request) {
    Map<String, String> given = new HashMap<>(path);
    if (act.body().isJson()) {
      given.putAll(SentFields.read(act.sent(), Body.of(request, SMALL)));
      return given;
    }
    given.put(Given.TYPE, String.valueOf(request.getContentType()));
    for (ActField field : act.sent().fields()) {
      String value = request.getParameter(field.name());
      if (value != null) {
        given.put(field.name(), value);
        if (!field.fits(given)) {
          throw new Problem(400, field.name() + " " + field.clause() + ".");
        }
      }
    }
    return given;
  }

  private record Text(UploadReader desk, String text) implements Received {
    @Override
    public long size() {
      return text.length();
    }

    @Override
    public Submission read() {
      return readable(
          () -> {
            Gathering gathering = new Gathering();
            gathering.add(desk.described("the body", text, _ -> Optional.empty()));
            return gathering.submission();
          });
    }

    @Override
    public void close() {}
  }

  private record Parts(UploadReader desk, Upload upload) implements Received {
    @Override
    public long size() {
      return upload.size();
    }

    @Override
    public Submission read() {
      requireKnown(upload);
      return readable(() -> gathered(desk, upload));
    }

    @Override
    public void close() {
      upload.close();
    }
  }

  private static Submission gathered(UploadReader desk, Upload upload) throws IOException {
    Gathering gathering = new Gathering();
    List<String> named = new ArrayList<>();
    if (upload.has(CASE)) {
      UploadReader.Files files =
          name -> {
            named.add(name);
            return upload.file(name);
          };
      gathering.add(desk.described(CASE, upload.text(CASE), files));
    }
    for (Part file : upload.files()) {
      String name = Objects.requireNonNullElse(file.getSubmittedFileName(), FILE);
      if (!file.getName().equals(CASE) && !named.contains(name)) {
        try (InputStream in = file.getInputStream()) {
          gathering.add(desk.open(name, null, in));
        }
      }
    }
    return gathering.submission();
  }

  private static void requireKnown(Upload upload) {
    for (Part file : upload.files()) {
      if (!file.getName().equals(FILE) && !file.getName().equals(CASE)) {
        throw unknown();
      }
    }
    if (!upload.names().stream().allMatch(CASE::equals) || upload.texts(CASE).size() > 1) {
      throw unknown();
    }
  }

  private static Problem unknown() {
    return new Problem(
        400, "There is an unknown part. Send files as parts named file, or one case as JSON.");
  }

  private static Submission readable(Reading reading) {
    try {
      return reading.read();
    } catch (UnreadableExhibit e) {
      throw new Problem(400, e.exhibit() + ": " + e.reason());
    } catch (IOException e) {
      throw new Problem(400, "The body ended too early.");
    }
  }

  @FunctionalInterface
  private interface Reading {
    Submission read() throws IOException;
  }
}
