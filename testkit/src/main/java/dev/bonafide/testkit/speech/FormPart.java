package dev.bonafide.testkit.speech;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a {@code multipart/form-data} body, as RFC 7578 has it: what does not keep to it is
 * refused.
 *
 * @param filename null for a field
 */
@SuppressWarnings("ArrayRecordComponent") // Read once, compared never.
record FormPart(String name, @Nullable String filename, byte[] content) {
  private static final Pattern TYPE =
      Pattern.compile("multipart/form-data; ?boundary=\"?([^\";]{1,70})\"?");
  private static final Pattern DISPOSITION =
      Pattern.compile(
          "(?im)^content-disposition: form-data; name=\"([^\"]+)\"(?:; filename=\"([^\"]*)\")?$");

  static List<FormPart> of(@Nullable String type, byte[] body) throws RefusedSpeech {
    Matcher typed = TYPE.matcher(type == null ? "" : type);
    if (!typed.matches()) {
      throw new RefusedSpeech(415, "expected multipart/form-data");
    }
    String mark = "--" + typed.group(1);
    String all = new String(body, StandardCharsets.ISO_8859_1);
    if (!all.startsWith(mark + "\r\n") || !all.endsWith("\r\n" + mark + "--\r\n")) {
      throw new RefusedSpeech(400, "could not parse multipart form");
    }
    List<FormPart> parts = new ArrayList<>();
    int at = mark.length() + 2;
    while (at < all.length()) {
      int end = all.indexOf("\r\n" + mark, at);
      int head = all.indexOf("\r\n\r\n", at);
      if (end < 0 || head < 0 || head > end) {
        throw new RefusedSpeech(400, "could not parse multipart form");
      }
      parts.add(part(all.substring(at, head).replace("\r\n", "\n"), all.substring(head + 4, end)));
      at = end + 2 + mark.length() + 2;
      if (all.startsWith("--", at - 2)) {
        break;
      }
    }
    return parts;
  }

  private static FormPart part(String head, String content) throws RefusedSpeech {
    Matcher disposition = DISPOSITION.matcher(head);
    if (!disposition.find()) {
      throw new RefusedSpeech(400, "a part has no name");
    }
    return new FormPart(
        disposition.group(1), disposition.group(2), content.getBytes(StandardCharsets.ISO_8859_1));
  }

  String text() {
    return new String(content, StandardCharsets.UTF_8);
  }
}
