package dev.bonafide.hostile;

import static dev.bonafide.hostile.HostileFile.read;
import static dev.bonafide.hostile.HostileFile.refused;

import dev.bonafide.testkit.interview.Zipped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP archives that expand, climb, loop or lie. */
final class HostileArchives {
  private static final byte[] WORDS = Bytes.utf8("I built a booking service.\n");
  private static final long BOMB = 300L << 20;
  private static final int CENTRAL = 0x02014b50;
  private static final int FLAGS = 8;
  private static final int SIZE = 24;
  private static final int ATTRIBUTES = 38;

  private HostileArchives() {}

  static List<HostileFile> all() {
    return List.of(
        refused("a ZIP bomb: 300 MB of zeros in one entry", "bomb.zip", "", bomb("a.txt")),
        refused("a ZIP in a ZIP, twelve deep", "russian.zip", "is nested inside", nested(12)),
        refused("a ZIP of 16 ZIPs of 16 bombs", "fork.zip", "", forked()),
        refused("a ZIP whose entries all share one body", "shared.zip", "", shared(5000)),
        refused("a ZIP of 70,000 empty files", "crowd.zip", "more than", crowd(70_000)),
        refused("a ZIP that climbs out of its folder", "slip.zip", "", zip("../../evil.txt")),
        refused("a ZIP with an absolute path", "root.zip", "", zip("/tmp/evil.txt")),
        refused("a ZIP that climbs with backslashes", "back.zip", "", zip("..\\..\\evil.txt")),
        refused("a ZIP whose only entry is a link", "link.zip", "", patched(ATTRIBUTES, LINK)),
        refused("a ZIP that is locked", "locked.zip", "", patched(FLAGS, 1)),
        refused("a ZIP cut off in the middle", "cut.zip", "", cut()),
        refused("a ZIP without a single entry", "none.zip", "", zip()),
        read(
            "a ZIP that says its entry has 4 GB",
            "claims.zip",
            "booking",
            patched(SIZE, 0xFFFFFFF0)),
        refused("a ZIP of nothing but bytes after its mark", "noise.zip", "", noise()),
        read("a ZIP with a path of 300 folders", "path.zip", "", zip("a/".repeat(300) + "b.txt")),
        read("a ZIP with a name of control letters", "name.zip", "", zip("a\u0007\u202E.txt")));
  }

  /** The bits by which a ZIP made on Unix says that an entry is a link. */
  private static final int LINK = 0120777 << 16;

  private static HostileFile.Recipe zip(String... names) {
    return file -> {
      Map<String, byte[]> files = new LinkedHashMap<>();
      for (String name : names) {
        files.put(name, WORDS);
      }
      Files.write(file, Zipped.of(files));
    };
  }

  static HostileFile.Recipe bomb(String name) {
    return file -> {
      try (OutputStream out = Files.newOutputStream(file)) {
        bomb(out, name, BOMB);
      }
    };
  }

  /** An archive with one entry of zeros. */
  static void bomb(OutputStream out, String name, long size) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry(name));
      Bytes.repeat(zip, "", "\0", size, "");
    }
  }

  private static HostileFile.Recipe nested(int depth) {
    return file -> {
      byte[] inner = Zipped.of(Map.of("a.txt", WORDS));
      for (int level = 1; level < depth; level++) {
        inner = Zipped.of(Map.of("inner.zip", inner));
      }
      Files.write(file, inner);
    };
  }

  private static HostileFile.Recipe forked() {
    return file -> {
      byte[] leaf = Zipped.of(Map.of("a.txt", new byte[1 << 20]));
      for (int level = 0; level < 2; level++) {
        Map<String, byte[]> copies = new LinkedHashMap<>();
        for (int copy = 0; copy < 16; copy++) {
          copies.put(copy + ".zip", leaf);
        }
        leaf = Zipped.of(copies);
      }
      Files.write(file, leaf);
    };
  }

  /** The directory names the same bytes again and again, so that little holds much. */
  private static HostileFile.Recipe shared(int times) {
    return file -> {
      byte[] one = Zipped.of(Map.of("a.txt", new byte[10 << 20]));
      int central = central(one);
      int end = one.length - 22;
      try (OutputStream out = Files.newOutputStream(file)) {
        out.write(one, 0, end);
        for (int copy = 1; copy < times; copy++) {
          out.write(one, central, end - central);
        }
        ByteBuffer last = ByteBuffer.wrap(one, end, 22).slice().order(ByteOrder.LITTLE_ENDIAN);
        last.putShort(8, (short) times).putShort(10, (short) times);
        last.putInt(12, (end - central) * times);
        out.write(one, end, 22);
      }
    };
  }

  private static HostileFile.Recipe crowd(int entries) {
    return file -> {
      try (ZipOutputStream zip = new ZipOutputStream(buffered(file))) {
        zip.setMethod(ZipOutputStream.DEFLATED);
        for (int entry = 0; entry < entries; entry++) {
          zip.putNextEntry(new ZipEntry(entry + ".txt"));
        }
      }
    };
  }

  private static OutputStream buffered(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  /** An archive of one file with a number of its directory overwritten. */
  private static HostileFile.Recipe patched(int field, int value) {
    return file -> {
      byte[] zip = Zipped.of(Map.of("a.txt", WORDS));
      int central = central(zip);
      ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
      if (field == FLAGS) {
        bytes.putShort(central + FLAGS, (short) (bytes.getShort(central + FLAGS) | value));
        bytes.putShort(6, (short) (bytes.getShort(6) | value));
      } else {
        bytes.putShort(central + 4, (short) 0x031E).putInt(central + field, value);
      }
      Files.write(file, zip);
    };
  }

  private static int central(byte[] zip) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int at = zip.length - 22;
    while (bytes.getInt(at) != CENTRAL) {
      at--;
    }
    return at;
  }

  private static HostileFile.Recipe cut() {
    return file -> {
      byte[] whole = Zipped.of(Map.of("a.txt", Bytes.utf8("many words ".repeat(500))));
      Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    };
  }

  private static HostileFile.Recipe noise() {
    return file ->
        Files.write(file, Bytes.raw("PK\u0003\u0004" + "\u00FF\u0000\u0017".repeat(2000)));
  }
}
