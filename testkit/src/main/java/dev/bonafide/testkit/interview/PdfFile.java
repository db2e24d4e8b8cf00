package dev.bonafide.testkit.interview;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** PDF files of plain lines, written without the library that reads them. ASCII only. */
public final class PdfFile {
  private static final int COLUMNS = 85;
  private static final int LINES = 14;
  private static final int LEADING = 14;

  private final StringBuilder file = new StringBuilder("%PDF-1.4\n");
  private final List<Integer> offsets = new ArrayList<>();

  private PdfFile() {}

  /** The lines, broken where they are too long, over as many small pages as they need. */
  public static byte[] of(List<String> lines) {
    List<List<String>> pages = pages(lines);
    PdfFile pdf = new PdfFile();
    StringBuilder kids = new StringBuilder();
    for (int page = 0; page < pages.size(); page++) {
      kids.append(4 + page * 2).append(" 0 R ");
    }
    pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
    pdf.object("<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
    pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>");
    for (int page = 0; page < pages.size(); page++) {
      pdf.object(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 300] /Contents "
              + (5 + page * 2)
              + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
      pdf.stream(shown(pages.get(page)));
    }
    return pdf.closed();
  }

  private void object(String body) {
    offsets.add(file.length());
    file.append(offsets.size()).append(" 0 obj\n").append(body).append("\nendobj\n");
  }

  private void stream(String content) {
    object("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
  }

  private byte[] closed() {
    int start = file.length();
    file.append("xref\n0 ").append(offsets.size() + 1).append("\n0000000000 65535 f \n");
    offsets.forEach(at -> file.append(String.format(Locale.ROOT, "%010d 00000 n \n", at)));
    file.append("trailer\n<< /Size ").append(offsets.size() + 1).append(" /Root 1 0 R >>\n");
    file.append("startxref\n").append(start).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String shown(List<String> lines) {
    StringBuilder text = new StringBuilder("BT /F1 9 Tf 40 260 Td " + LEADING + " TL\n");
    for (String line : lines) {
      String plain = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
      text.append('(').append(plain).append(") Tj T*\n");
    }
    return text.append("ET").toString();
  }

  private static List<String> broken(String line) {
    List<String> pieces = new ArrayList<>();
    String rest = line;
    while (rest.length() > COLUMNS) {
      int cut = rest.lastIndexOf(' ', COLUMNS);
      pieces.add(rest.substring(0, cut));
      rest = rest.substring(cut + 1);
    }
    pieces.add(rest);
    return pieces;
  }

  /** A paragraph that does not fit any more stands on the next page. */
  private static List<List<String>> pages(List<String> lines) {
    List<List<String>> pages = new ArrayList<>();
    List<String> page = new ArrayList<>();
    for (String line : lines) {
      List<String> paragraph = broken(line);
      if (page.size() + paragraph.size() > LINES) {
        pages.add(page);
        page = new ArrayList<>();
      }
      page.addAll(paragraph);
    }
    pages.add(page);
    return pages;
  }
}
