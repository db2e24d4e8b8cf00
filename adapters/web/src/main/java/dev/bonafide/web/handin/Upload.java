package dev.bonafide.web.handin;

import dev.bonafide.web.Bounds;
import dev.bonafide.web.problem.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;

/** The parts of a {@code multipart/form-data} body. Those that are large lie on disk until then. */
public final class Upload implements AutoCloseable {
  private final List<Part> parts;
  private final Bounds bounds;

  private Upload(Collection<Part> parts, Bounds bounds) {
    this.parts = List.copyOf(parts);
    this.bounds = bounds;
  }

  /** Takes in the whole body, within bounds. */
  public static Upload of(HttpServletRequest request, Bounds bounds) {
    if (request.getContentLengthLong() > bounds.body()) {
      throw tooLarge(bounds);
    }
    try {
      return new Upload(request.getParts(), bounds);
    } catch (InvalidParameterException e) {
      throw e.getErrorCode() == 413 ? tooLarge(bounds) : broken();
    } catch (IllegalStateException e) {
      throw tooLarge(bounds);
    } catch (IOException | ServletException | RuntimeException e) {
      throw broken();
    }
  }

  /** The files, without those that a form sends for an empty field. */
  public List<Part> files() {
    List<Part> files = new ArrayList<>();
    for (Part part : parts) {
      String name = part.getSubmittedFileName();
      if (name != null && !(name.isBlank() && part.getSize() == 0)) {
        files.add(part);
      }
    }
    return files;
  }

  /** A file by the name that it was sent under. */
  public Optional<InputStream> file(String name) throws IOException {
    for (Part part : files()) {
      if (name.equals(part.getSubmittedFileName())) {
        return Optional.of(part.getInputStream());
      }
    }
    return Optional.empty();
  }

  /** Bytes of all parts. */
  public long size() {
    return parts.stream().mapToLong(Part::getSize).sum();
  }

  /** The names of all parts that are no files. */
  public List<String> names() {
    return fields().stream().map(Part::getName).distinct().toList();
  }

  /** Whether there is a part of that name, field or file. */
  public boolean has(String name) {
    return parts.stream().anyMatch(part -> part.getName().equals(name));
  }

  /** A part's text; empty where there is none. */
  public String text(String name) {
    return texts(name).stream().findFirst().orElse("");
  }

  /** The texts of all parts of a name. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Part part : parts) {
      if (part.getName().equals(name)) {
        texts.add(text(part));
      }
    }
    return texts;
  }

  private String text(Part part) {
    try (InputStream in = part.getInputStream()) {
      return Body.of(in, bounds.text());
    } catch (IOException e) {
      throw broken();
    }
  }

  private List<Part> fields() {
    return parts.stream().filter(part -> part.getSubmittedFileName() == null).toList();
  }

  private static Problem tooLarge(Bounds bounds) {
    return new Problem(
        413,
        "At most "
            + (bounds.body() >> 20)
            + " MiB in "
            + bounds.parts()
            + " parts are accepted at once, "
            + (bounds.file() >> 20)
            + " MiB in one file.");
  }

  private static Problem broken() {
    return new Problem(
        400, "The multipart/form-data is damaged, ended too early, or arrived too slowly.");
  }

  /** Leaves nothing of it on disk. */
  @Override
  public void close() {
    for (Part part : parts) {
      try {
        part.delete();
      } catch (IOException gone) {
        // The container deletes what is left when the request ends.
      }
    }
  }
}
