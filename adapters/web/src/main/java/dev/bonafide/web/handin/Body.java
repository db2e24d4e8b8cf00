package dev.bonafide.web.handin;

import dev.bonafide.web.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text that is read into memory, as far as that is allowed. */
final class Body {
  private Body() {}

  /** The request's own body, UTF-8. */
  static String of(HttpServletRequest request, int most) {
    if (request.getContentLengthLong() > most) {
      throw tooLarge(most);
    }
    try {
      return of(request.getInputStream(), most);
    } catch (IOException e) {
      throw new Problem(400, "The body ended too early, or arrived too slowly.");
    }
  }

  static String of(InputStream in, int most) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw tooLarge(most);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Problem(400, "The JSON is not UTF-8.");
    }
  }

  private static Problem tooLarge(int most) {
    return new Problem(
        413,
        "JSON of at most "
            + (most >> 10)
            + " KiB is accepted. Send larger texts as files, in multipart/form-data.");
  }
}
