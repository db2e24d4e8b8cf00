package dev.bonafide.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads forms with files, as RFC 7578 writes them. */
public final class MultipartForm {
  private static final String TYPE = "multipart/form-data";
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");
  private static final Pattern MEDIA = Pattern.compile("(?i)content-type: ?(\\S+)");

  private MultipartForm() {}

  /**
   * One field.
   *
   * @param file the name of the file that it is; empty for a mere value
   * @param latin its bytes, one letter each
   */
  public record Part(String name, String file, String mediaType, String latin) {

    public byte[] bytes() {
      return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    public String text() {
      return new String(bytes(), StandardCharsets.UTF_8);
    }
  }

  public static boolean is(@Nullable String contentType) {
    return contentType != null && contentType.startsWith(TYPE);
  }

  /**
   * All fields, in their order.
   *
   * @throws IllegalArgumentException for what is no such form
   */
  public static List<Part> read(String contentType, byte[] body) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw new IllegalArgumentException("the form has no boundary");
    }
    List<Part> parts = new ArrayList<>();
    String whole = new String(body, StandardCharsets.ISO_8859_1);
    for (String part : whole.split(Pattern.quote("--" + boundary.group(1)), -1)) {
      int blank = part.indexOf("\r\n\r\n");
      if (blank > 0) {
        parts.add(part(part.substring(0, blank), part.substring(blank + 4, part.length() - 2)));
      }
    }
    return parts;
  }

  private static Part part(String head, String latin) {
    Matcher name = NAME.matcher(head);
    if (!name.find()) {
      throw new IllegalArgumentException("a part of the form has no name");
    }
    Matcher file = FILE.matcher(head);
    Matcher media = MEDIA.matcher(head);
    return new Part(
        name.group(1), file.find() ? file.group(1) : "", media.find() ? media.group(1) : "", latin);
  }
}
