package dev.bonafide.documents.mail;

import dev.bonafide.documents.intake.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/** The letters of a mail's part. */
final class Letters {
  private Letters() {}

  /**
   * Decodes as the part says; where it says nothing or what no one knows, as UTF-8, and where it is
   * none, as what mail programs wrote before.
   */
  static String of(Content content, @Nullable String charset) throws IOException {
    byte[] bytes;
    try (InputStream in = content.open()) {
      bytes = in.readAllBytes();
    }
    Charset told = known(charset);
    if (told != null) {
      return plain(new String(bytes, told));
    }
    try {
      return plain(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return plain(new String(bytes, Charset.forName("windows-1252")));
    }
  }

  /** Plain ASCII is what programs say that do not know. */
  private static @Nullable Charset known(@Nullable String charset) {
    try {
      Charset told = charset == null ? null : Charset.forName(charset.strip());
      return StandardCharsets.US_ASCII.equals(told) ? null : told;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static String plain(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', ' ');
  }
}
