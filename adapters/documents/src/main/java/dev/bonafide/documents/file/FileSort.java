package dev.bonafide.documents.file;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Sorts of file that hold no plain text, told by how they begin. */
final class FileSort {
  private static final SequencedMap<String, String> BEGINNINGS = beginnings();

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
    sorts.put("ID3", "a recording");
    sorts.put("OggS", "a recording");
    sorts.put("\u007FELF", "a program");
    sorts.put("SQLite format 3", "a database");
    return sorts;
  }

  static Optional<String> of(byte[] bytes) {
    int head = Math.min(bytes.length, 16);
    String start = new String(bytes, 0, head, StandardCharsets.ISO_8859_1);
    return BEGINNINGS.entrySet().stream()
        .filter(beginning -> start.startsWith(beginning.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
