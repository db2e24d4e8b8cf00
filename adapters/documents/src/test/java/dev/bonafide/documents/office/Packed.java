package dev.bonafide.documents.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes office packages from their parts. */
final class Packed {
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private Packed() {}

  /** A DOCX with the given XML as its body. */
  static byte[] docx(String body) throws IOException {
    return docx("<?xml version=\"1.0\"?>", body);
  }

  static byte[] docx(String prolog, String body) throws IOException {
    return docx(prolog, body, Map.of());
  }

  /**
   * A DOCX with other parts.
   *
   * @param parts their XML by their relationship, such as {@code comments}
   */
  static byte[] docx(String prolog, String body, Map<String, String> parts) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    StringBuilder types = new StringBuilder();
    StringBuilder links = new StringBuilder();
    parts.forEach(
        (name, xml) -> {
          files.put(
              "word/" + name + ".xml", xml.replace("xmlns:w=\"\"", "xmlns:w=\"" + WORD + "\""));
          types.append(override("/word/" + name + ".xml", TYPE + name + "+xml"));
          links.append(link(name, OFFICE + name, name + ".xml"));
        });
    files.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("/word/document.xml", TYPE + "document.main+xml")
            + types
            + "</Types>");
    files.put("_rels/.rels", links(link("main", OFFICE + "officeDocument", "word/document.xml")));
    files.put("word/_rels/document.xml.rels", links(links.toString()));
    files.put(
        "word/document.xml",
        prolog + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
    return zip(files);
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private static String link(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private static String links(String links) {
    return "<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + links + "</Relationships>";
  }

  /** An ODT with the given automatic styles and text. */
  static byte[] odt(String styles, String text, String meta) throws IOException {
    String spaces =
        " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    Map<String, String> files = new LinkedHashMap<>();
    files.put("mimetype", "application/vnd.oasis.opendocument.text");
    files.put(
        "content.xml",
        "<office:document-content"
            + spaces
            + "><office:automatic-styles>"
            + styles
            + "</office:automatic-styles><office:body><office:text>"
            + text
            + "</office:text></office:body></office:document-content>");
    files.put(
        "meta.xml",
        "<office:document-meta"
            + spaces
            + "><office:meta>"
            + meta
            + "</office:meta></office:document-meta>");
    return zip(files);
  }

  static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(file.getKey());
        if (file.getKey().equals("mimetype")) {
          CRC32 sum = new CRC32();
          sum.update(content);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(content.length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
      }
    }
    return bytes.toByteArray();
  }
}
