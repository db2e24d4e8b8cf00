package dev.bonafide.documents.picture.pixels;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The sorts of picture that are read, told by how a file begins and never by its name. */
public enum PictureType {
  PNG("\u0089PNG\r\n\u001A\n", "png"),
  JPEG("\u00FF\u00D8\u00FF", "jpeg"),
  GIF("GIF8", "gif"),
  WEBP("RIFF", "webp") {
    @Override
    boolean begins(String head) {
      return super.begins(head) && head.startsWith("WEBP", 8);
    }
  };

  /** Bytes that tell every sort. */
  public static final int HEAD = 12;

  private final String mark;
  private final String id;

  PictureType(String mark, String id) {
    this.mark = mark;
    this.id = id;
  }

  /** The name that decoders know it by. */
  public String id() {
    return id;
  }

  boolean begins(String head) {
    return head.startsWith(mark);
  }

  public static Optional<PictureType> of(byte[] file) {
    int length = Math.min(file.length, HEAD);
    String head = new String(file, 0, length, StandardCharsets.ISO_8859_1);
    return Arrays.stream(values()).filter(one -> one.begins(head)).findFirst();
  }
}
