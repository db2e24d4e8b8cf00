package dev.bonafide.documents.office;

import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Parser;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.isolation.Child;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads an ODT. */
final class TextParser implements Parser {
  private static final Set<String> PARTS =
      Set.of("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml");
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "title", "title",
          "subject", "subject",
          "description", "description",
          "keyword", "keywords",
          "initial-creator", "author",
          "creator", "last modified by",
          "generator", "producer",
          "creation-date", "created",
          "date", "modified");

  @Override
  public ParsedDocument parse(byte[] file, IntakeLimits limits) throws IOException {
    Map<String, byte[]> parts = parts(file, limits);
    byte[] none = new byte[0];
    String manifest =
        new String(parts.getOrDefault("META-INF/manifest.xml", none), StandardCharsets.UTF_8);
    if (manifest.contains("encryption-data")) {
      throw new Unparsable("is encrypted and needs a password");
    }
    if (!parts.containsKey("content.xml")) {
      throw new Unparsable("is damaged: it has no text part");
    }
    DraftWriter draft = new DraftWriter(limits.characters());
    TextStyles styles = new TextStyles();
    flow("header or footer", parts.getOrDefault("styles.xml", none), styles, draft);
    flow("", parts.getOrDefault("content.xml", none), styles, draft);
    byte[] meta = parts.getOrDefault("meta.xml", none);
    if (meta.length > 0) {
      Markup.read(new ByteArrayInputStream(meta), new NamedProperties(draft, PROPERTIES));
    }
    return draft.draft();
  }

  private static void flow(String part, byte[] xml, TextStyles styles, DraftWriter draft)
      throws IOException {
    if (xml.length > 0) {
      Flow flow = new Flow(draft, part);
      Markup.read(new ByteArrayInputStream(xml), new TextBody(flow, draft, styles));
      flow.end();
    }
  }

  private static Map<String, byte[]> parts(byte[] file, IntakeLimits limits) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    long room = Math.min(limits.expanded(), (long) file.length * limits.ratio());
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > limits.entries()) {
          throw new Unparsable("holds more than " + limits.entries() + " entries");
        }
        boolean wanted = PARTS.contains(entry.getName()) && !parts.containsKey(entry.getName());
        byte[] bytes = taken(zip, wanted, room);
        room -= bytes.length;
        if (wanted) {
          parts.put(entry.getName(), bytes);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(e);
    }
    return parts;
  }

  /**
   * What is not wanted is passed over unkept: pictures expand little, and their time is bounded.
   */
  private static byte[] taken(ZipInputStream zip, boolean wanted, long room) throws IOException {
    if (!wanted) {
      return new byte[0];
    }
    int most = (int) Math.min(room, Integer.MAX_VALUE - 16);
    byte[] bytes = zip.readNBytes(most);
    if (zip.read() >= 0) {
      throw new Unparsable("expands beyond the limit");
    }
    return bytes;
  }

  /** Starts in a process of its own. */
  public static void main(String[] args) throws IOException {
    Child.serve(new TextParser());
  }
}
