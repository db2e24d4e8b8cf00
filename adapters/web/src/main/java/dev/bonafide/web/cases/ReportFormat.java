package dev.bonafide.web.cases;

import dev.bonafide.web.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** What a report can be written as; the first is given to whom any will do. */
public enum ReportFormat {
  JSON("application/json", ""),
  HTML("text/html", ";charset=UTF-8"),
  MARKDOWN("text/markdown", ";charset=UTF-8"),
  PDF("application/pdf", "");

  private final String type;
  private final String parameters;

  ReportFormat(String type, String parameters) {
    this.type = type;
    this.parameters = parameters;
  }

  /** As an answer names it. */
  public MediaType type() {
    return MediaType.parseMediaType(type + parameters);
  }

  /**
   * The one that a caller would rather have.
   *
   * @param accept the header; null for none, which takes any
   * @throws Problem where they take none of them
   */
  public static ReportFormat of(@Nullable String accept) {
    if (accept == null || accept.isBlank()) {
      return JSON;
    }
    return wanted(accept).stream()
        .filter(type -> type.getQualityValue() > 0)
        .flatMap(type -> of(type).stream())
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    406,
                    "Accept must be text/html, text/markdown, application/pdf, or application/json."));
  }

  private static List<MediaType> wanted(String accept) {
    try {
      List<MediaType> types = MediaType.parseMediaTypes(accept);
      MimeTypeUtils.sortBySpecificity(types);
      return types.stream()
          .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
          .toList();
    } catch (InvalidMediaTypeException unreadable) {
      throw new Problem(406, "The Accept header cannot be read.");
    }
  }

  private static Optional<ReportFormat> of(MediaType wanted) {
    return Stream.of(values())
        .filter(format -> wanted.includes(MediaType.parseMediaType(format.type)))
        .findFirst();
  }
}
