package dev.bonafide.documents.file;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Sorts of file that hold no plain text, told by how they begin. */
final class FileSort {
  private static final SequencedMap<String, String> BEGINNINGS = beginnings();

  /** By the brand of the container that recordings share with them. */
  private static final Map<String, String> PICTURES =
      Map.of(
          "heic", "a picture (HEIC)",
          "heix", "a picture (HEIC)",
          "mif1", "a picture (HEIC)",
          "msf1", "a picture (HEIC)",
          "avif", "a picture (AVIF)",
          "avis", "a picture (AVIF)");

  private FileSort() {}

  private static SequencedMap<String, String> beginnings() {
    SequencedMap<String, String> sorts = new LinkedHashMap<>();
    sorts.put("%PDF", "a PDF");
    sorts.put("PK\u0003\u0004", "a ZIP archive or an office document (DOCX, ODT)");
    sorts.put("PK\u0005\u0006", "an empty ZIP archive");
    sorts.put("{\\rtf", "a rich text document (RTF)");
    sorts.put("\u00D0\u00CF\u0011\u00E0", "an old office document (DOC)");
    sorts.put("\u001F\u008B", "a gzip archive");
    sorts.put("7z\u00BC\u00AF", "a 7z archive");
    sorts.put("Rar!", "a RAR archive");
    sorts.put("II*\u0000", "a picture (TIFF)");
    sorts.put("MM\u0000*", "a picture (TIFF)");
    sorts.put("\u0000\u0000\u0001\u0000", "an icon (ICO)");
    sorts.put("x\u009F>\"", "a container of Outlook (winmail.dat)");
    sorts.put("!BDN", "a mailbox of Outlook (PST)");
    sorts.put("BZh", "a bzip2 archive");
    sorts.put("\u00FD7zXZ", "an xz archive");
    sorts.put("(\u00B5/\u00FD", "a zstd archive");
    sorts.put("ID3", "a recording");
    sorts.put("OggS", "a recording");
    sorts.put("\u007FELF", "a program");
    sorts.put("SQLite format 3", "a database");
    return sorts;
  }

  static Optional<String> of(byte[] bytes) {
    int head = Math.min(bytes.length, 16);
    String start = new String(bytes, 0, head, StandardCharsets.ISO_8859_1);
    if (head >= 12 && start.startsWith("ftyp", 4)) {
      return Optional.of(PICTURES.getOrDefault(start.substring(8, 12), "a recording"));
    }
    if (start.startsWith("MZ") && start.indexOf('\0') > 0) {
      return Optional.of("a program");
    }
    return BEGINNINGS.entrySet().stream()
        .filter(beginning -> start.startsWith(beginning.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
