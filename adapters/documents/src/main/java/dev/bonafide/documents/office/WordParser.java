package dev.bonafide.documents.office;

import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Parser;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.isolation.Child;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Reads a DOCX: POI opens the package, its parts are streamed. */
final class WordParser implements Parser {
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  @Override
  public ParsedDocument parse(byte[] file, IntakeLimits limits) throws IOException {
    ZipSecureFile.setMinInflateRatio(1.0 / limits.ratio());
    ZipSecureFile.setMaxEntrySize(Math.min(limits.expanded(), 0xFFFFFFFFL));
    ZipSecureFile.setMaxFileCount(limits.entries());
    try (OPCPackage document = OPCPackage.open(new ByteArrayInputStream(file))) {
      return read(document, new DraftWriter(limits.characters()));
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    } catch (NoClassDefFoundError e) {
      // A way of packing, such as Zstandard, whose library does not come with the program.
      throw new Unparsable("uses a compression method that cannot be read");
    } catch (IOException | RuntimeException e) {
      if (String.valueOf(e.getMessage()).startsWith("Zip bomb")) {
        throw new Unparsable("expands beyond the limit (" + limits.ratio() + " times)");
      }
      throw e;
    }
  }

  private static ParsedDocument read(OPCPackage document, DraftWriter draft)
      throws IOException, InvalidFormatException {
    PackagePart body =
        document.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
            .findFirst()
            .orElseThrow(() -> new Unparsable("is damaged: it has no text part"));
    require(body);
    WordStyles styles = new WordStyles();
    for (PackagePart part : related(body, "styles")) {
      stream(part, styles);
    }
    flow(related(body, "header"), "header", styles, draft);
    flow(List.of(body), "", styles, draft);
    flow(related(body, "footnotes"), "footnotes", styles, draft);
    flow(related(body, "endnotes"), "endnotes", styles, draft);
    flow(related(body, "footer"), "footer", styles, draft);
    for (PackagePart part : related(body, "comments")) {
      stream(part, new WordComments(draft));
    }
    links(body, draft);
    WordProperties.tell(document, draft);
    return draft.draft();
  }

  private static void require(PackagePart body) {
    if (!body.getContentType().contains("wordprocessingml")
        && !body.getContentType().contains("ms-word")) {
      throw new Unparsable(
          "is an office file without body text ("
              + body.getContentType()
              + "); submit its text instead");
    }
  }

  private static Set<PackagePart> related(PackagePart part, String type)
      throws InvalidFormatException {
    Set<PackagePart> parts = new LinkedHashSet<>();
    for (PackageRelationship relationship : part.getRelationshipsByType(TYPE + type)) {
      parts.add(part.getRelatedPart(relationship));
    }
    return parts;
  }

  private static void flow(
      Iterable<PackagePart> parts, String name, WordStyles styles, DraftWriter draft)
      throws IOException {
    for (PackagePart part : parts) {
      Flow flow = new Flow(draft, name);
      stream(part, new WordPart(flow, styles));
      flow.end();
    }
  }

  private static void stream(PackagePart part, Markup.Listener listener) throws IOException {
    try (InputStream in = part.getInputStream()) {
      Markup.read(in, listener);
    }
  }

  private static void links(PackagePart body, DraftWriter draft) throws InvalidFormatException {
    for (PackageRelationship link : body.getRelationshipsByType(TYPE + "hyperlink")) {
      draft.hide("link", link.getTargetURI().toString());
    }
  }

  /** Starts in a process of its own. */
  public static void main(String[] args) throws IOException {
    Child.serve(new WordParser());
  }
}
