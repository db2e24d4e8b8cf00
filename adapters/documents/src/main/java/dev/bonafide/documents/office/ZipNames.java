package dev.bonafide.documents.office;

import dev.bonafide.documents.intake.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The names in a ZIP archive's directory, which stands at its end, without unpacking anything. */
final class ZipNames {
  /** The directory of thousands of entries; a longer one is no document's. */
  private static final int TAIL = 1 << 20;

  private static final int ENTRY = 0x02014B50;
  private static final int END = 0x06054B50;
  private static final int END_LENGTH = 22;
  private static final int DIRECTORY_SIZE = 12;
  private static final int ENTRY_LENGTH = 46;
  private static final int NAME_LENGTH = 28;

  private ZipNames() {}

  static Set<String> of(Content content) throws IOException {
    ByteBuffer tail = tail(content);
    Set<String> names = new HashSet<>();
    int at = start(tail);
    while (at + ENTRY_LENGTH <= tail.limit() && tail.getInt(at) == ENTRY) {
      int length = tail.getShort(at + NAME_LENGTH) & 0xFFFF;
      int more = tail.getShort(at + NAME_LENGTH + 2) & 0xFFFF;
      int comment = tail.getShort(at + NAME_LENGTH + 4) & 0xFFFF;
      if (at + ENTRY_LENGTH + length <= tail.limit()) {
        byte[] name = new byte[length];
        tail.get(at + ENTRY_LENGTH, name);
        names.add(new String(name, StandardCharsets.UTF_8));
      }
      at += ENTRY_LENGTH + length + more + comment;
    }
    return names;
  }

  /** Where the directory begins, as the archive's last record says; the end where none does. */
  private static int start(ByteBuffer tail) {
    for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        int size = tail.getInt(at + DIRECTORY_SIZE);
        return size >= 0 && size <= at ? at - size : tail.limit();
      }
    }
    return tail.limit();
  }

  private static ByteBuffer tail(Content content) throws IOException {
    try (InputStream in = content.open()) {
      in.skipNBytes(Math.max(0, content.size() - TAIL));
      return ByteBuffer.wrap(in.readNBytes(TAIL)).order(ByteOrder.LITTLE_ENDIAN);
    }
  }
}
