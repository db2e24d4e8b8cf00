package dev.bonafide.hostile;

import static dev.bonafide.hostile.HostileFile.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Tarballs and packed files, and archives of sorts that no one opens. */
final class HostileTars {
  private static final int BLOCK = 512;
  private static final char FILE = '0';
  private static final char LINK = '2';
  private static final byte[] WORDS = Bytes.utf8("I built a booking service.\n");

  private HostileTars() {}

  static List<HostileFile> all() {
    return List.of(
        refused("a tarball whose only entry is a link", "link.tar", "", tar("a", LINK, "0")),
        refused("a tarball that climbs out", "slip.tar", "", tar("../../evil.txt", FILE, "33")),
        refused("a tarball of a negative size", "minus.tar", "", tar("a.txt", FILE, "-7777777777")),
        refused("a tarball of 8 GB in 1 kB", "huge.tar", "", tar("a.txt", FILE, "77777777777")),
        refused("a tarball of a size that is no number", "word.tar", "", tar("a", FILE, "many")),
        refused("a packed tarball of 300 MB of zeros", "bomb.tar.gz", "", packedTar()),
        refused("a packed text of 300 MB of zeros", "bomb.txt.gz", "", packed(300L << 20)),
        refused("a packed file that is cut off", "cut.gz", "", cut()),
        refused("a 7z archive", "a.7z", "", raw("7z\u00BC\u00AF'\u001C\u0000\u0004")),
        refused("a RAR archive", "a.rar", "", raw("Rar!\u001A\u0007\u0001\u0000")),
        refused("a program", "a.exe", "", raw("MZ\u0090\u0000\u0003\u0000\u0000\u0000")),
        refused("a program for Linux", "a.bin", "", raw("\u007FELF\u0002\u0001\u0001\u0000")),
        refused("a picture", "a.png", "", raw("\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR")),
        refused("a sound", "a.mp3", "", raw("ID3\u0004\u0000\u0000\u0000\u0000\u0000\u0000")));
  }

  private static HostileFile.Recipe raw(String mark) {
    return Bytes.bytes(Bytes.raw(mark + "\u0000\u00FE\u0001".repeat(300)));
  }

  private static HostileFile.Recipe tar(String name, char type, String size) {
    return file -> {
      try (OutputStream out = Files.newOutputStream(file)) {
        entry(out, name, type, size);
        out.write(Arrays.copyOf(WORDS, type == FILE ? BLOCK : 0));
        out.write(new byte[2 * BLOCK]);
      }
    };
  }

  private static HostileFile.Recipe packedTar() {
    return file -> {
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
        entry(out, "a.txt", FILE, Long.toOctalString(300L << 20));
        Bytes.repeat(out, "", "\0", 300L << 20, "");
      }
    };
  }

  private static HostileFile.Recipe packed(long size) {
    return file -> {
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
        Bytes.repeat(out, "", "\0", size, "");
      }
    };
  }

  private static HostileFile.Recipe cut() {
    return file -> {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      try (OutputStream out = new GZIPOutputStream(whole)) {
        for (int number = 0; number < 3000; number++) {
          out.write(Bytes.utf8("line " + number * 7919 + "\n"));
        }
      }
      Files.write(file, Arrays.copyOf(whole.toByteArray(), whole.size() / 2));
    };
  }

  private static void entry(OutputStream out, String name, char type, String size)
      throws IOException {
    byte[] head = new byte[BLOCK];
    put(head, 0, name);
    put(head, 100, "0000644\0" + "0000000\0" + "0000000\0");
    put(head, 124, String.format(Locale.ROOT, "%11s", size).replace(' ', '0') + "\0");
    put(head, 136, "14000000000\0" + "        " + type);
    put(head, 157, type == LINK ? "/etc/passwd" : "");
    put(head, 257, "ustar\00000");
    int sum = 0;
    for (byte one : head) {
      sum += one & 0xFF;
    }
    put(head, 148, String.format(Locale.ROOT, "%06o\0 ", sum));
    out.write(head);
  }

  private static void put(byte[] head, int at, String text) {
    byte[] bytes = Bytes.raw(text);
    System.arraycopy(bytes, 0, head, at, bytes.length);
  }
}
