package dev.bonafide.hostile;

import static dev.bonafide.hostile.HostileFile.read;
import static dev.bonafide.hostile.HostileFile.refused;

import dev.bonafide.testkit.interview.WordFile;
import dev.bonafide.testkit.interview.Zipped;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word and OpenDocument files whose XML means harm. */
final class HostileOffice {
  private static final String WORDS = "I built a booking service.";
  private static final String OPEN =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:body>";
  private static final String CLOSE = "</w:body></w:document>";
  private static final String ODT_OPEN =
      "<office:document-content"
          + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
          + "<office:body><office:text>";
  private static final String ODT_CLOSE = "</office:text></office:body></office:document-content>";
  private static final String SECRET = "<!DOCTYPE x [<!ENTITY l SYSTEM \"file:///etc/passwd\">]>";
  private static final int DEEP = 20_000;

  private HostileOffice() {}

  static List<HostileFile> all() {
    return List.of(
        refused(
            "a Word file of a billion laughs",
            "laughs.docx",
            "",
            word(laughs() + paragraph("&j;"))),
        refused(
            "a Word file that asks for another file",
            "peek.docx",
            "",
            word(SECRET + paragraph("&l;"))),
        refused("a Word file of 300 MB of spaces", "spaces.docx", "", spaces()),
        refused("a Word file without its main part", "hollow.docx", "", hollow()),
        refused(
            "a Word file whose XML breaks off",
            "torn.docx",
            "",
            word(OPEN + "<w:p><w:r><w:t>I bu")),
        refused("a Word file of tables in tables", "tables.docx", "", tables()),
        refused(
            "an ODT file of a billion laughs",
            "laughs.odt",
            "",
            odt(laughs() + odtParagraph("&j;"))),
        refused(
            "an ODT file that asks for another file",
            "peek.odt",
            "",
            odt(SECRET + odtParagraph("&l;"))),
        refused("an ODT file of spans in spans", "spans.odt", "", odt(spans())),
        refused("an ODT file whose XML breaks off", "torn.odt", "", odt(ODT_OPEN + "<text:p>I bu")),
        read("a Word file with a template from the network", "far.docx", WORDS, far()),
        read("an ODT file that repeats a space 2,000,000,000 times", "gaps.odt", "", gaps()));
  }

  /** Ten entities, each of them ten of the one before. */
  static String laughs() {
    StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"ha\">");
    for (char name = 'b'; name <= 'j'; name++) {
      String before = "&" + (char) (name - 1) + ";";
      type.append("<!ENTITY ").append(name).append(" \"").append(before.repeat(10)).append("\">");
    }
    return type.append("]>").toString();
  }

  private static String paragraph(String words) {
    return OPEN + "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>" + CLOSE;
  }

  private static String odtParagraph(String words) {
    return ODT_OPEN + "<text:p>" + words + "</text:p>" + ODT_CLOSE;
  }

  private static HostileFile.Recipe word(String document) {
    return file -> Files.write(file, Zipped.of(WordFile.parts(document)));
  }

  private static HostileFile.Recipe odt(String content) {
    return file -> {
      Map<String, byte[]> parts = new LinkedHashMap<>();
      parts.put("mimetype", Bytes.utf8("application/vnd.oasis.opendocument.text"));
      parts.put("content.xml", Bytes.utf8(content));
      Files.write(file, Zipped.of(parts));
    };
  }

  private static HostileFile.Recipe spaces() {
    return file -> {
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
        zip.setLevel(Deflater.BEST_SPEED);
        for (Map.Entry<String, byte[]> part : WordFile.parts("").entrySet()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(part.getValue());
          if (part.getKey().equals("word/document.xml")) {
            Bytes.repeat(zip, OPEN + "<w:p><w:r><w:t>", " ", 300L << 20, CLOSE);
          }
        }
      }
    };
  }

  private static HostileFile.Recipe hollow() {
    return file -> {
      Map<String, byte[]> parts = new LinkedHashMap<>(WordFile.parts(""));
      parts.remove("word/document.xml");
      Files.write(file, Zipped.of(parts));
    };
  }

  private static HostileFile.Recipe tables() {
    String table = "<w:tbl><w:tr><w:tc>";
    String end = "</w:tc></w:tr></w:tbl>";
    return word(OPEN + table.repeat(DEEP) + end.repeat(DEEP) + CLOSE);
  }

  private static String spans() {
    return odtParagraph("<text:span>".repeat(DEEP) + WORDS + "</text:span>".repeat(DEEP));
  }

  private static HostileFile.Recipe gaps() {
    return odt(odtParagraph(WORDS + "<text:s text:c=\"2000000000\"/>."));
  }

  /** Its settings name a template that only a network could give. */
  private static HostileFile.Recipe far() {
    return file -> {
      Map<String, byte[]> parts = new LinkedHashMap<>(WordFile.parts(paragraph(WORDS)));
      parts.put(
          "word/_rels/document.xml.rels",
          Bytes.utf8(
              """
              <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="rId9" TargetMode="External" Target="http://127.0.0.1:9/t.dotm"
               Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>
              </Relationships>
              """));
      Files.write(file, Zipped.of(parts));
    };
  }
}
