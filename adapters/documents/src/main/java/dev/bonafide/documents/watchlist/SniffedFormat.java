package dev.bonafide.documents.watchlist;

import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonScan;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Tells the format of a list from its content; the file's name says nothing. */
final class SniffedFormat {
  /** Enough for the first line of every format. */
  private static final int BEGINNING = 1 << 16;

  private SniffedFormat() {}

  static ListFormat of(InputStream in) throws IOException {
    byte[] begins = in.readNBytes(BEGINNING);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(begins), in);
    String text = new String(begins, StandardCharsets.UTF_8);
    if (text.indexOf('\0') >= 0) {
      throw new BrokenTree(1, "is not text");
    }
    String plain = JsonTree.looksLike(text) ? "{" : text.replace("\uFEFF", "").stripLeading();
    return switch (plain.isEmpty() ? ' ' : plain.charAt(0)) {
      case '<' -> markup(whole);
      case '{' -> json(new String(whole.readAllBytes(), StandardCharsets.UTF_8));
      default -> lines(new ByteArrayInputStream(begins));
    };
  }

  private static ListFormat markup(InputStream in) {
    try {
      String root = XmlStream.root(in);
      if (root.equals(SdnXml.ROOT)) {
        return ListFormat.SDN_XML;
      }
      throw new BrokenTree(
          1, "is XML, but not SDN.XML; of OFAC's other files, only sdn.csv is read");
    } catch (XMLStreamException e) {
      throw new BrokenTree(1, "is broken XML");
    }
  }

  private static ListFormat json(String text) {
    Tree tree = new JsonScan(text).sample();
    if (tree.text("type").equals(Optional.of("bundle"))) {
      return ListFormat.STIX;
    }
    if (tree.has("Event") || tree.has("response")) {
      return ListFormat.MISP;
    }
    throw new BrokenTree(1, "is JSON, but neither a STIX 2.1 bundle nor a MISP event");
  }

  private static ListFormat lines(InputStream in) throws IOException {
    ListLines lines = new ListLines(in);
    @Nullable String line = lines.next();
    while (line != null && line.startsWith("#")) {
      line = lines.next();
    }
    if (line == null) {
      throw new BrokenTree(1, "is empty");
    }
    if (OwnCsv.looksLike(line)) {
      return ListFormat.OWN_CSV;
    }
    if (OpenSanctionsCsv.looksLike(line)) {
      return ListFormat.OPEN_SANCTIONS;
    }
    return SdnCsv.looksLike(line) ? ListFormat.SDN_CSV : ListFormat.PLAIN;
  }
}
