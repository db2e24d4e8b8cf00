package dev.bonafide.testkit.interview;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The smallest Word file that Word opens, written without the library that reads it. */
public final class WordFile {
  private static final String TYPES =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels"
       ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/word/document.xml"
       ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      </Types>
      """;
  private static final String RELATIONS =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1"
       Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
       Target="word/document.xml"/>
      </Relationships>
      """;
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private WordFile() {}

  /** A paragraph a line. */
  public static byte[] of(List<String> lines) {
    return Zipped.of(
        parts(
            HEAD
                + "<w:document xmlns:w=\""
                + SPACE
                + "\"><w:body>"
                + lines.stream().map(WordFile::paragraph).collect(Collectors.joining("\n"))
                + "</w:body></w:document>"));
  }

  /** The parts of a Word file, around a main part of any kind. */
  public static Map<String, byte[]> parts(String document) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
    parts.put("_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
    parts.put("word/document.xml", document.getBytes(StandardCharsets.UTF_8));
    return parts;
  }

  /** Broken into runs, as Word does when a word was typed twice. */
  private static String paragraph(String line) {
    int middle = line.length() / 2;
    return "<w:p>" + run(line.substring(0, middle)) + run(line.substring(middle)) + "</w:p>";
  }

  private static String run(String words) {
    String plain = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<w:r><w:t xml:space=\"preserve\">" + plain + "</w:t></w:r>";
  }
}
