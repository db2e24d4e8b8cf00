package dev.bonafide.web.cases;

import dev.bonafide.web.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** What a report can be written as; the first is given to whom any will do. */
public enum ReportFormat {
  JSON(new MediaType("application", "json")),
  HTML(new MediaType("text", "html", StandardCharsets.UTF_8)),
  MARKDOWN(new MediaType("text", "markdown", StandardCharsets.UTF_8));

  private final MediaType type;

  ReportFormat(MediaType type) {
    this.type = type;
  }

  public MediaType type() {
    return type;
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
            () -> new Problem(406, "Accept must be text/html, text/markdown or application/json."));
  }

  private static List<MediaType> wanted(String accept) {
    try {
      List<MediaType> types = MediaType.parseMediaTypes(accept);
      MimeTypeUtils.sortBySpecificity(types);
      return types.stream()
          .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
          .toList();
    } catch (InvalidMediaTypeException unreadable) {
      throw new Problem(406, "The header Accept cannot be read.");
    }
  }

  private static Optional<ReportFormat> of(MediaType wanted) {
    return Stream.of(values()).filter(format -> wanted.includes(plain(format))).findFirst();
  }

  private static MediaType plain(ReportFormat format) {
    return new MediaType(format.type.getType(), format.type.getSubtype());
  }
}
