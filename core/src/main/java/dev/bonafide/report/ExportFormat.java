package dev.bonafide.report;

import dev.bonafide.resource.NamedConstant;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a case can be written as to pass it on. */
public enum ExportFormat implements NamedConstant {
  PDF("pdf", "application/pdf", "PDF"),
  MARKDOWN("md", "text/markdown", "Markdown");

  private static final Pattern MARKED = Pattern.compile("(?i)markdown|\\.?\\bmd\\b");

  private static final Pattern NAMED = Pattern.compile("(?i)pdf|" + MARKED.pattern());

  private final String extension;
  private final String mediaType;
  private final String shown;

  ExportFormat(String extension, String mediaType, String shown) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.shown = shown;
  }

  /** The end of a file's name, without a dot. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** As people call it. */
  public String shown() {
    return shown;
  }

  public static Optional<ExportFormat> of(String id) {
    return NamedConstant.of(ExportFormat.class, id);
  }

  /** Whether someone's own words name one. */
  public static boolean isNamed(String words) {
    return NAMED.matcher(words).find();
  }

  /** The one that someone names in their own words; a PDF where they name none. */
  public static ExportFormat named(String words) {
    return MARKED.matcher(words).find() ? MARKDOWN : PDF;
  }
}
