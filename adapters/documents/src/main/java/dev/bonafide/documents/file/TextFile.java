package dev.bonafide.documents.file;

import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A file's text, or why there is none. UTF-8 is read, UTF-16 where a byte order mark says so, and
 * Windows-1252 where the letters can be no others; anything else is refused rather than guessed,
 * since wrongly guessed letters hide words.
 */
public final class TextFile {
  /** 10 MiB: a transcript of three days of talk, or an export of some 20,000 messages. */
  public static final int MOST_BYTES = 10 << 20;

  /** Endings of files that hold no plain text. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "PDF", "DOC", "DOCX", "ODT", "RTF", "XLSX", "PPTX", "ZIP", "PNG", "JPG", "JPEG", "GIF",
          "WEBP", "HEIC", "MP3", "MP4", "M4A", "WAV");

  private TextFile() {}

  /**
   * Throws {@link UnreadableExhibit} under {@code name} for what is not there, is no plain file,
   * breaks the limit or is no text.
   */
  public static String read(String name, Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new UnreadableExhibit(name, "is a folder, not a file");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new UnreadableExhibit(name, "is not a regular file");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return read(name, in);
      }
    } catch (NoSuchFileException e) {
      throw new UnreadableExhibit(name, "there is no such file");
    } catch (AccessDeniedException e) {
      throw new UnreadableExhibit(name, "may not be read: permission denied");
    } catch (IOException e) {
      throw new UnreadableExhibit(name, "could not be read: " + e.getMessage());
    }
  }

  /** The same for a stream, such as standard input. */
  public static String read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableExhibit(name, "is larger than " + (MOST_BYTES >> 20) + " MiB");
    }
    return decode(name, bytes);
  }

  /** The text that bytes are. */
  public static String decode(String name, byte[] bytes) {
    refusal(name, bytes)
        .ifPresent(
            refused -> {
              throw refused;
            });
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(name, bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(name, bytes, 2, StandardCharsets.UTF_16BE);
    }
    int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return decode(name, bytes, mark, StandardCharsets.UTF_8);
  }

  /** Why there is no text in a file that begins so; empty where there may be. */
  public static Optional<UnreadableExhibit> refusal(String name, byte[] head) {
    return FileSort.of(head)
        .map(
            sort ->
                new UnreadableExhibit(
                    name,
                    "is "
                        + sort
                        + ", which cannot be read; submit its text instead (text, WebVTT, SRT,"
                        + " email, and JSON exports can be read)"));
  }

  private static String decode(String name, byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    if (text.indexOf('\0') >= 0) {
      throw noText(name, "is not text: it contains null bytes");
    }
    int broken = text.indexOf('\uFFFD') < 0 ? 0 : brokenLine(bytes, from, charset);
    if (broken == 0) {
      return text;
    }
    boolean isDamaged = !charset.equals(StandardCharsets.UTF_8) || isDamaged(bytes, text);
    return (isDamaged ? Optional.<String>empty() : WesternText.of(bytes))
        .orElseThrow(
            () ->
                noText(
                    name,
                    "line "
                        + broken
                        + " is not "
                        + charset.name()
                        + " text, nor Windows-1252; save the file as UTF-8"));
  }

  /** What is called a PDF or the like is expected to be one, whatever it holds. */
  private static UnreadableExhibit noText(String name, String why) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    return new UnreadableExhibit(
        name,
        NO_TEXT.contains(ending)
            ? "is not a valid " + ending + " file: export it again, or submit its text"
            : why);
  }

  /** Whether it is UTF-8 with a letter broken here and there, or cut off at its end. */
  private static boolean isDamaged(byte[] bytes, String text) {
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    long whole = text.chars().filter(c -> c > 0x7F).count() - broken;
    int end = bytes.length;
    boolean isCut =
        end > 1
            && text.indexOf('\uFFFD') == text.length() - 1
            && (bytes[end - 1] & 0xC0) == 0x80
            && (bytes[end - 2] & 0x80) != 0;
    return isCut || whole >= broken;
  }

  /**
   * The line with the first broken letter; 0 where there is none, as its sign may stand in the text
   * itself.
   */
  private static int brokenLine(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer piece = CharBuffer.allocate(1 << 14);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      piece.clear();
      result = decoder.decode(rest, piece, true);
    }
    int line = result.isError() ? 1 : 0;
    for (int i = 0; result.isError() && i < rest.position(); i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
