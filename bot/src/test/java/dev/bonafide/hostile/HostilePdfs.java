package dev.bonafide.hostile;

import static dev.bonafide.hostile.HostileFile.read;
import static dev.bonafide.hostile.HostileFile.refused;

import dev.bonafide.testkit.interview.PdfFile;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** PDF files that loop, swell or are broken. */
final class HostilePdfs {
  private static final String WORDS = "I built a booking service.";
  private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
  private static final String PAGES = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>";
  private static final String PAGE =
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
          + " /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
          + " /XObject << /X 4 0 R >> >> >>";
  private static final String SHOWN = "BT /F1 10 Tf 40 700 Td (" + WORDS + ") Tj ET";

  private HostilePdfs() {}

  static List<HostileFile> all() {
    return List.of(
        refused("a PDF of 600 pages", "long.pdf", "pages", Bytes.bytes(PdfFile.of(lines(600)))),
        refused("a PDF whose pages hold themselves", "loop.pdf", "", pdf(CATALOG, LOOP)),
        refused("a PDF of no pages", "none.pdf", "", pdf(CATALOG, "<< /Type /Pages /Kids [] >>")),
        refused("a PDF that is locked", "locked.pdf", "", locked()),
        refused("a PDF of a page that swells to 300 MB", "swell.pdf", "", swelling()),
        refused("a PDF of 100,000 arrays in arrays", "arrays.pdf", "", arrays()),
        refused("a PDF of nothing but its mark", "mark.pdf", "", Bytes.text("%PDF-1.7\n")),
        refused("a PDF cut off after its first object", "cut.pdf", "", cut()),
        refused("a PDF of noise", "noise.pdf", "", Bytes.text("%PDF-1.4\n" + "<<obj[".repeat(999))),
        read("a PDF whose table of objects is wrong", "table.pdf", WORDS, moved()),
        refused("a PDF that includes itself", "mirror.pdf", "includes itself", drawsItself()),
        read("a PDF that opens programs", "launch.pdf", WORDS, launching()),
        refused("a PDF that says it has 2,000,000,000 pages", "count.pdf", "pages", counting()));
  }

  private static final String LOOP =
      "<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] /Parent 2 0 R >>";

  private static List<String> lines(int pages) {
    return Collections.nCopies(pages * 14, WORDS);
  }

  private static HostileFile.Recipe pdf(String... objects) {
    return Bytes.bytes(file(objects));
  }

  private static byte[] file(String... objects) {
    StringBuilder file = new StringBuilder("%PDF-1.5\n");
    List<Integer> offsets = new ArrayList<>();
    for (String body : objects) {
      offsets.add(file.length());
      file.append(offsets.size()).append(" 0 obj\n").append(body).append("\nendobj\n");
    }
    int table = file.length();
    file.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
    offsets.forEach(at -> file.append("%010d 00000 n \n".formatted(at)));
    file.append("trailer\n<< /Size ").append(objects.length + 1).append(" /Root 1 0 R");
    file.append(objects.length == 6 ? " /Encrypt 6 0 R /ID [<00> <00>]" : "").append(" >>\n");
    file.append("startxref\n").append(table).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String stream(String entries, String content) {
    return "<< "
        + entries
        + " /Length "
        + content.length()
        + " >>\nstream\n"
        + content
        + "\nendstream";
  }

  /** Locked with a password that no one has. */
  private static HostileFile.Recipe locked() {
    String key = "00112233445566778899aabbccddeeff".repeat(2);
    String lock =
        "<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <" + key + "> /U <" + key + "> >>";
    return pdf(CATALOG, PAGES, PAGE, stream("", SHOWN), "null", lock);
  }

  private static HostileFile.Recipe swelling() {
    return file -> {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (OutputStream out = new DeflaterOutputStream(packed)) {
        Bytes.repeat(out, "BT /F1 10 Tf 40 700 Td ", "(a) Tj ", (300L << 20) / 7, "ET");
      }
      String content = packed.toString(StandardCharsets.ISO_8859_1);
      Files.write(file, file(CATALOG, PAGES, PAGE, stream("/Filter /FlateDecode", content)));
    };
  }

  private static HostileFile.Recipe arrays() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    return pdf(CATALOG, "<< /Type /Pages /Count 1 /Kids " + deep + " >>");
  }

  private static HostileFile.Recipe cut() {
    return file -> Files.write(file, Arrays.copyOf(PdfFile.of(List.of(WORDS)), 60));
  }

  private static HostileFile.Recipe moved() {
    return file -> {
      String whole = new String(PdfFile.of(List.of(WORDS)), StandardCharsets.US_ASCII);
      Files.writeString(
          file,
          whole
              .replaceAll("00000000\\d\\d 00000 n", "0000000007 00000 n")
              .replaceAll("startxref\n\\d+", "startxref\n999999"));
    };
  }

  private static HostileFile.Recipe drawsItself() {
    String form =
        "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X 4 0 R >>"
            + " /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";
    return pdf(CATALOG, PAGES, PAGE, stream(form, SHOWN + " /X Do /X Do"));
  }

  private static HostileFile.Recipe launching() {
    String catalog =
        "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (/bin/sh) /Next"
            + " << /S /JavaScript /JS (app.launchURL\\('http://127.0.0.1:9/'\\)) >> >> >>";
    return pdf(catalog, PAGES, PAGE, stream("", SHOWN));
  }

  private static HostileFile.Recipe counting() {
    return pdf(CATALOG, PAGES.replace("/Count 1", "/Count 2000000000"), PAGE, stream("", SHOWN));
  }
}
