package dev.bonafide.web.handin;

import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.ConcludeCase;
import dev.bonafide.casework.RecordReply;
import dev.bonafide.casework.RuleOnFinding;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.web.Bounds;
import dev.bonafide.web.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Takes in requests to the API. */
public final class Requests {
  private static final String CASE = "case";
  private static final String FILE = "file";

  /** Bytes of what is no case, such as an outcome: its note in letters that take four. */
  private static final int SMALL = 64 << 10;

  private final UploadReader desk;
  private final Bounds bounds;

  public Requests(UploadReader desk, Bounds bounds) {
    this.desk = desk;
    this.bounds = bounds;
  }

  /** A body of {@code application/json}. */
  public Received json(HttpServletRequest request) {
    return new Text(desk.ofRequest(), Body.of(request, bounds.text()));
  }

  /** A body of {@code multipart/form-data}: files, and the case as JSON where one wants. */
  public Received multipart(HttpServletRequest request) {
    return new Parts(desk.ofRequest(), Upload.of(request, bounds));
  }

  /** What a person decided, in a body of {@code application/json}. */
  public ConcludeCase outcome(HttpServletRequest request) {
    return small(request, desk::decided);
  }

  /** What the one who is vetted says to a verdict, in a body of {@code application/json}. */
  public RecordReply reply(HttpServletRequest request) {
    return small(request, desk::replied);
  }

  /** Why two cases have nothing to do with each other, in a body of {@code application/json}. */
  public String unlinked(HttpServletRequest request) {
    return small(request, desk::unlinked);
  }

  /** What a person rules on a finding, in a body of {@code application/json}. */
  public RuleOnFinding ruling(HttpServletRequest request) {
    return small(request, desk::ruled);
  }

  /** The words of a question that somebody asked, in a body of {@code application/json}. */
  public String question(HttpServletRequest request) {
    return small(request, desk::question);
  }

  /** The meeting that somebody names, in a body of {@code application/json}. */
  public OutsideRecord meeting(HttpServletRequest request) {
    return small(request, desk::meeting);
  }

  private static <T> T small(HttpServletRequest request, Function<String, T> reader) {
    String text = Body.of(request, SMALL);
    try {
      return reader.apply(text);
    } catch (UnreadableExhibit e) {
      throw new Problem(400, e.exhibit() + ": " + e.reason());
    }
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
